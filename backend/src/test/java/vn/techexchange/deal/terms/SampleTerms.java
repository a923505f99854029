package vn.techexchange.deal.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.money.Money;

/** Terms that hold every rule, to be broken one at a time. */
final class SampleTerms {
    static final PaymentItem LUMP_SUM = item(PaymentItem.Type.LUMP_SUM, Money.of(1_500_000_000, "VND"), null);
    static final PaymentItem ROYALTY = item(PaymentItem.Type.NET_SELLING_PRICE, null, "3.5");

    private SampleTerms() {}

    static Terms licence() {
        return terms(
                new Terms.Right(Terms.RightKind.LICENCE_EXCLUSIVE, Terms.SubLicence.WITH_CONSENT),
                List.of("VN"),
                36,
                plan(List.of(LUMP_SUM, ROYALTY), null, null));
    }

    static Terms with(PaymentPlan plan) {
        return terms(
                new Terms.Right(Terms.RightKind.LICENCE_EXCLUSIVE, Terms.SubLicence.WITH_CONSENT),
                List.of("VN"),
                36,
                plan);
    }

    static Terms terms(Terms.Right right, List<String> territory, @Nullable Integer months, PaymentPlan plan) {
        return new Terms(
                new Terms.TransferObject("Quy trình và bản vẽ", List.of("Bản vẽ P&ID")),
                right,
                null,
                List.copyOf(territory),
                new Terms.Term(months),
                List.of("DOCUMENTS"),
                plan,
                new Terms.Improvements(Terms.ImprovementRule.EACH_OWNS, null),
                new Terms.Warranty(12, null),
                new Terms.Training(5, 10, 1, null),
                new Terms.Confidentiality(5),
                "Chạy thử 72 giờ",
                "VN",
                Terms.DisputeBody.VIAC,
                null);
    }

    static PaymentPlan plan(List<PaymentItem> items, @Nullable Money minimum, @Nullable Money cap) {
        return new PaymentPlan(List.copyOf(items), minimum, cap, "VND");
    }

    static PaymentItem item(PaymentItem.Type type, @Nullable Money amount, @Nullable String percent) {
        return new PaymentItem(type, amount, percent, null, null, null, null);
    }

    static PaymentItem dueAtEffect(PaymentItem.Type type, Money amount) {
        return new PaymentItem(
                type,
                amount,
                null,
                new PaymentItem.Due(PaymentItem.Due.Event.EFFECT, 30, null, null),
                null,
                null,
                null);
    }
}
