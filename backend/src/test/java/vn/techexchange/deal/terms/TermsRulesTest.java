package vn.techexchange.deal.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.techexchange.deal.terms.SampleTerms.LUMP_SUM;
import static vn.techexchange.deal.terms.SampleTerms.ROYALTY;
import static vn.techexchange.deal.terms.SampleTerms.item;
import static vn.techexchange.deal.terms.SampleTerms.plan;
import static vn.techexchange.deal.terms.SampleTerms.terms;
import static vn.techexchange.deal.terms.SampleTerms.with;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.techexchange.deal.terms.PaymentItem.Type;
import vn.techexchange.deal.terms.Terms.Right;
import vn.techexchange.deal.terms.Terms.RightKind;
import vn.techexchange.deal.terms.Terms.SubLicence;
import vn.techexchange.platform.money.Money;

class TermsRulesTest {
    private static final Money HUNDRED = Money.of(100, "VND");
    private static final PaymentPlan PLAN = plan(List.of(LUMP_SUM), null, null);

    @Test
    void complete_terms_break_no_rule() {
        assertThat(TermsRules.broken(SampleTerms.licence(), "terms")).isEmpty();
    }

    @Test
    void an_assignment_has_neither_term_nor_sub_licence_nor_needs_a_territory() {
        var assignment = terms(new Right(RightKind.ASSIGNMENT, null), List.of(), null, PLAN);
        assertThat(TermsRules.broken(assignment, "terms")).isEmpty();
    }

    @Test
    void empty_terms_name_everything_that_is_missing() {
        var empty = new Terms(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(TermsRules.broken(empty, "terms"))
                .extracting(error -> error.path())
                .contains(
                        "terms.object",
                        "terms.right",
                        "terms.transferMethods",
                        "terms.paymentPlan",
                        "terms.improvements",
                        "terms.confidentiality",
                        "terms.governingLaw",
                        "terms.disputeBody");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrongTerms")
    void a_broken_rule_is_named_by_its_path(String path, Terms wrong, String code) {
        assertThat(TermsRules.broken(wrong, "terms"))
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly("terms." + path + " " + code);
    }

    static Stream<Arguments> wrongTerms() {
        var exclusive = new Right(RightKind.LICENCE_EXCLUSIVE, SubLicence.ALLOWED);
        return Stream.of(
                wrong(
                        "term.months",
                        terms(new Right(RightKind.ASSIGNMENT, null), List.of(), 12, PLAN),
                        "assignment-without-term"),
                wrong(
                        "right.subLicence",
                        terms(new Right(RightKind.ASSIGNMENT, SubLicence.ALLOWED), List.of(), null, PLAN),
                        "assignment-without-sub-licence"),
                wrong(
                        "right.subLicence",
                        terms(new Right(RightKind.LICENCE_NON_EXCLUSIVE, null), List.of(), 12, PLAN),
                        "required"),
                wrong("term.months", terms(exclusive, List.of("VN"), null, PLAN), "required"),
                wrong("term.months", terms(exclusive, List.of("VN"), 0, PLAN), "min"),
                wrong("territory", terms(exclusive, List.of(), 12, PLAN), "exclusive-needs-territory"),
                wrong(
                        "territory",
                        terms(new Right(RightKind.LICENCE_SOLE, SubLicence.ALLOWED), List.of(), 12, PLAN),
                        "exclusive-needs-territory"),
                wrong("territory[0]", terms(exclusive, List.of("XX"), 12, PLAN), "country"),
                wrong("territory[1]", terms(exclusive, List.of("VN", "VN"), 12, PLAN), "twice"),
                payment("items", plan(List.of(), null, null), "not-empty"),
                payment("items[0]", new PaymentPlan(Arrays.asList((PaymentItem) null), null, null, "VND"), "required"),
                payment("items[0].amount", plan(List.of(item(Type.LUMP_SUM, null, null)), null, null), "required"),
                payment(
                        "items[0].amount",
                        plan(List.of(item(Type.LUMP_SUM, Money.of(0, "VND"), null)), null, null),
                        "positive"),
                payment(
                        "items[0].amount",
                        plan(List.of(item(Type.LUMP_SUM, Money.of(-5, "VND"), null)), null, null),
                        "positive"),
                payment(
                        "items[0].amount",
                        plan(List.of(item(Type.LUMP_SUM, Money.of(5, "USD"), null)), null, null),
                        "one-currency"),
                payment("items[0].percent", plan(List.of(item(Type.NET_REVENUE, null, null)), null, null), "required"),
                payment("items[0].percent", plan(List.of(item(Type.NET_REVENUE, null, "0")), null, null), "percent"),
                payment(
                        "items[0].percent",
                        plan(List.of(item(Type.NET_REVENUE, null, "100.1")), null, null),
                        "percent"),
                payment("items[0].percent", plan(List.of(item(Type.NET_REVENUE, null, "3,5")), null, null), "pattern"),
                payment(
                        "items[0].amount",
                        plan(List.of(item(Type.PRE_TAX_PROFIT, HUNDRED, "3")), null, null),
                        "does-not-belong"),
                payment("items[0].unit", plan(List.of(item(Type.PER_UNIT, HUNDRED, null)), null, null), "required"),
                payment("items[0].due", plan(List.of(item(Type.INSTALMENT, HUNDRED, null)), null, null), "required"),
                payment("minimumAnnualRoyalty", plan(List.of(LUMP_SUM), HUNDRED, null), "needs-royalty"),
                payment("royaltyCap", plan(List.of(ROYALTY), HUNDRED, Money.of(99, "VND")), "cap-below-minimum"));
    }

    private static Arguments payment(String path, PaymentPlan plan, String code) {
        return wrong("paymentPlan." + path, with(plan), code);
    }

    private static Arguments wrong(String path, Terms terms, String code) {
        return Arguments.of(path, terms, code);
    }
}
