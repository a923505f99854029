package vn.techexchange.catalogue.content;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.text.LocalText;

/**
 * Everything that a need says (domain.md §3). A draft may lack any of it.
 *
 * @param trlMin the lowest readiness level accepted, 1 to 9
 * @param cooperation codes of {@code cooperation}
 * @param anonymous whether the buyer is hidden from everybody but operators and itself
 * @param order a state agency's order (đặt hàng); null for a plain need
 */
@Serdeable
public record NeedContent(
        LocalText title,
        LocalText problem,
        LocalText outcome,
        LocalText constraints,
        @Nullable String field,
        @Nullable Integer trlMin,
        @Nullable Integer trlMax,
        @Nullable Money budgetFrom,
        @Nullable Money budgetTo,
        @Nullable LocalDate deadline,
        List<String> cooperation,
        @Nullable String country,
        @Nullable String province,
        boolean anonymous,
        @Nullable Order order) {

    public static final NeedContent EMPTY = new NeedContent(
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            false,
            null);

    /** What is absent from a request is empty, not null. */
    public NeedContent {
        title = Absent.text(title);
        problem = Absent.text(problem);
        outcome = Absent.text(outcome);
        constraints = Absent.text(constraints);
        cooperation = Absent.list(cooperation);
    }

    /** What a state agency adds to make a need an order. */
    @Serdeable
    public record Order(@Nullable String budgetSource, List<LocalText> evaluationCriteria) {
        public Order {
            evaluationCriteria = Absent.list(evaluationCriteria);
        }
    }
}
