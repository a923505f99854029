package vn.techexchange.catalogue.need;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.check.Attention;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** A line of an owner's list. */
@Serdeable
public record OwnNeedCard(
        Id id,
        String code,
        NeedState state,
        LocalText title,
        long version,
        Instant updatedAt,
        @Nullable Instant freshUntil,
        int completeness,
        @Nullable Attention attention) {}
