package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * One line of the timeline. The reader's side puts it into words.
 *
 * @param side null where the exchange acted
 * @param params plain facts, as {@code round} or {@code code}
 */
@Serdeable
public record DealHappening(
        Id id,
        String type,
        Instant at,
        @Nullable Side side,
        @Nullable LocalText organisation,
        @Nullable String person,
        Map<String, String> params) {}
