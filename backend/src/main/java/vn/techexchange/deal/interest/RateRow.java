package vn.techexchange.deal.interest;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.ResponseRate;
import vn.techexchange.platform.id.Id;

@Introspected
record RateRow(
        Id organisation,
        long received,
        long answered,
        @Nullable BigDecimal median) {
    ResponseRate rate() {
        return new ResponseRate(
                received == 0 ? null : (int) Math.round(100.0 * answered / received),
                answered,
                received,
                median == null ? null : median.setScale(1, RoundingMode.HALF_UP));
    }
}
