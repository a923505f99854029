package vn.techexchange.deal.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.techexchange.deal.terms.SampleTerms.LUMP_SUM;
import static vn.techexchange.deal.terms.SampleTerms.ROYALTY;
import static vn.techexchange.deal.terms.SampleTerms.dueAtEffect;
import static vn.techexchange.deal.terms.SampleTerms.item;
import static vn.techexchange.deal.terms.SampleTerms.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.techexchange.deal.terms.PaymentItem.Type;
import vn.techexchange.platform.money.Money;

/** What is paid even if nothing is ever sold. */
class PaymentPlanTest {
    @Test
    void lump_sums_instalments_and_milestones_are_sure() {
        var plan = plan(
                List.of(
                        LUMP_SUM,
                        dueAtEffect(Type.INSTALMENT, Money.of(200_000_000, "VND")),
                        dueAtEffect(Type.MILESTONE, Money.of(300_000_000, "VND"))),
                null,
                null);
        assertThat(plan.fixedTotal(36)).isEqualTo(Money.of(2_000_000_000, "VND"));
    }

    @Test
    void royalties_units_and_shares_are_not() {
        var plan = plan(
                List.of(
                        ROYALTY,
                        item(Type.PER_UNIT, Money.of(1000, "VND"), null),
                        item(Type.CAPITAL_CONTRIBUTION, Money.of(5_000_000, "VND"), null)),
                null,
                null);
        assertThat(plan.fixedTotal(36)).isEqualTo(Money.zero("VND"));
    }

    @Test
    void the_minimum_royalty_is_sure_for_the_licence_term() {
        var plan = plan(List.of(ROYALTY), Money.of(100, "VND"), null);
        assertThat(plan.fixedTotal(36)).isEqualTo(Money.of(300, "VND"));
        assertThat(plan.fixedTotal(18)).isEqualTo(Money.of(150, "VND"));
    }

    @Test
    void the_minimum_royalty_runs_for_the_stated_years_and_not_above_the_cap() {
        var twoYears = new PaymentItem(Type.NET_REVENUE, null, "2", null, null, 2, null);
        assertThat(plan(List.of(twoYears), Money.of(100, "VND"), null).fixedTotal(null))
                .isEqualTo(Money.of(200, "VND"));
        assertThat(plan(List.of(twoYears), Money.of(100, "VND"), Money.of(120, "VND"))
                        .fixedTotal(null))
                .isEqualTo(Money.of(120, "VND"));
    }

    @Test
    void cents_stay_exact() {
        var items = List.of(
                item(Type.LUMP_SUM, Money.of("0.10", "USD"), null), item(Type.LUMP_SUM, Money.of("0.20", "USD"), null));
        assertThat(new PaymentPlan(List.copyOf(items), null, null, "USD").fixedTotal(12))
                .isEqualTo(Money.of("0.30", "USD"));
    }
}
