package vn.techexchange.party;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation kept its duty to reply to interest over the last twelve months.
 *
 * @param percent answered of received in whole percent; null while nothing was received
 * @param answered interests answered within the term
 * @param received interests that were answered or whose term is over
 * @param medianWorkingDays median working days until the answer, over all that were answered; null without any
 */
@Serdeable
public record ResponseRate(
        @Nullable Integer percent,
        long answered,
        long received,
        @Nullable BigDecimal medianWorkingDays) {
    public static final ResponseRate NONE = new ResponseRate(null, 0, 0, null);
}
