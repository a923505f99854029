package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** @param mine whether the reader wrote it */
@Serdeable
public record Message(
        Id id,
        Side side,
        Id accountId,
        String name,
        LocalText organisation,
        String text,
        Instant sentAt,
        boolean mine) {}
