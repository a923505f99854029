package vn.techexchange.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.matching.MatchReason.Code;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.text.LocalText;

class MatchScoreTest {
    private static final MatchWeights WEIGHTS = new MatchWeights(10, 0.4, 0, 4, 2, 2, 1, 1, 0, 0, 1);

    @Test
    void likeness_and_nothing_else_known_is_between_the_two() {
        var score = MatchScore.of(
                NeedContent.EMPTY, ListingContent.EMPTY, 0.2, List.of(MatchReason.of(Code.WORDS, "asen")), WEIGHTS);

        assertThat(score.value()).isEqualTo(0.5, within(1e-9));
        assertThat(score.reasons()).containsExactly(MatchReason.of(Code.WORDS, "asen"));
    }

    @Test
    void what_fits_in_everything_has_one() {
        var score = MatchScore.of(
                need(6, 9, Money.of(100, "VND")),
                listing(7, Money.of(100, "VND"), "LICENCE_SOLE"),
                1,
                List.of(),
                WEIGHTS);

        assertThat(score.value()).isEqualTo(1, within(1e-9));
        assertThat(score.reasons())
                .containsExactly(
                        MatchReason.of(Code.FIELD, "ENV"),
                        MatchReason.of(Code.TRL_FITS, "7", "6", "9"),
                        MatchReason.of(Code.PRICE_WITHIN_BUDGET, "100", "VND"),
                        MatchReason.of(Code.RIGHT_OFFERED, "LICENCE_SOLE"),
                        MatchReason.of(Code.SAME_PROVINCE, "79"));
    }

    @Test
    void a_level_below_counts_half_and_more_below_not_at_all() {
        assertThat(trl(6, 9, 5)).isEqualTo(Aspect.of(0.5, MatchReason.of(Code.TRL_ONE_BELOW, "5", "6", "9")));
        assertThat(trl(6, 9, 4)).isEqualTo(Aspect.of(0, MatchReason.of(Code.TRL_TOO_LOW, "4", "6", "9")));
        assertThat(trl(6, null, 9).fit()).isEqualTo(1);
        assertThat(trl(3, 5, 8).reasons()).isEmpty();
        assertThat(trl(null, null, 8)).isEqualTo(Aspect.unknown());
    }

    @Test
    void prices_are_compared_in_one_currency_only() {
        assertThat(price(Money.of(100, "VND"), Money.of(101, "VND")))
                .isEqualTo(Aspect.of(0, MatchReason.of(Code.PRICE_ABOVE_BUDGET, "101", "VND")));
        assertThat(price(Money.of(100, "VND"), Money.of(1, "USD"))).isEqualTo(Aspect.unknown());
        assertThat(price(null, Money.of(1, "VND"))).isEqualTo(Aspect.unknown());
        assertThat(Aspects.price(need(1, 9, Money.of(1, "VND")), ListingContent.EMPTY))
                .isEqualTo(Aspect.unknown());
    }

    @Test
    void a_right_of_another_kind_speaks_against() {
        assertThat(Aspects.right(need(1, 9, null), listing(5, null, "ASSIGNMENT")))
                .isEqualTo(Aspect.of(0, MatchReason.of(Code.RIGHT_NOT_OFFERED, "ASSIGNMENT")));
    }

    private static Aspect trl(@Nullable Integer from, @Nullable Integer to, int level) {
        return Aspects.trl(need(from, to, null), listing(level, null, "ASSIGNMENT"));
    }

    private static Aspect price(@Nullable Money budget, Money price) {
        return Aspects.price(need(1, 9, budget), listing(5, price, "ASSIGNMENT"));
    }

    private static NeedContent need(@Nullable Integer from, @Nullable Integer to, @Nullable Money budget) {
        return new NeedContent(
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                "ENV",
                from,
                to,
                null,
                budget,
                null,
                List.of("LICENCE"),
                "VN",
                "79",
                false,
                null);
    }

    private static ListingContent listing(int trl, @Nullable Money price, String right) {
        return new ListingContent(
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                "ENV",
                List.of(),
                trl,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(right),
                LocalText.EMPTY,
                price == null ? Price.ON_REQUEST : new Price(Price.Mode.FIRM, price, null, null, null),
                false,
                "VN",
                "79",
                null);
    }
}
