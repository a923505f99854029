package vn.techexchange.deal.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.terms.PaymentItem.Due;
import vn.techexchange.platform.money.Money;

/** What a payment plan must hold: each item complete for its type, one currency, royalties bounded sensibly. */
final class PaymentRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Far above any price of a technology and far below what a DECIMAL(30) keeps. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,4})?");
    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_YEARS = 100;

    private final Errors errors;

    PaymentRules(Errors errors) {
        this.errors = errors;
    }

    void check(PaymentPlan plan) {
        currency(plan.currency());
        List<@Nullable PaymentItem> items = plan.items() == null ? List.of() : plan.items();
        if (items.isEmpty()) {
            errors.add("paymentPlan.items", "not-empty");
        }
        if (items.size() > MOST_ITEMS) {
            errors.add("paymentPlan.items", "size", 1, MOST_ITEMS);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            String path = "paymentPlan.items[" + i + "]";
            @Nullable PaymentItem item = items.get(i);
            if (errors.present(path, item)) {
                item(path, Objects.requireNonNull(item), plan.currency());
            }
        }
        royaltyBounds(plan);
    }

    private void currency(@Nullable String currency) {
        if (!errors.present("paymentPlan.currency", currency)) {
            return;
        }
        try {
            CurrencyUnit.of(currency);
        } catch (IllegalCurrencyException unknown) {
            errors.add("paymentPlan.currency", "currency");
        }
    }

    private void item(String path, PaymentItem item, @Nullable String currency) {
        if (!errors.present(path + ".type", item.type())) {
            return;
        }
        money(path + ".amount", item.amount(), currency);
        percent(path + ".percent", item.percent());
        errors.optionalText(path + ".note", item.note(), 2000);
        errors.between(path + ".years", item.years(), 1, LONGEST_YEARS);
        switch (Objects.requireNonNull(item.type())) {
            case LUMP_SUM -> fixed(path, item, false);
            case INSTALMENT, MILESTONE -> fixed(path, item, true);
            case PER_UNIT -> {
                errors.present(path + ".amount", item.amount());
                absent(path + ".percent", item.percent());
                errors.text(path + ".unit", item.unit(), 100);
            }
            case NET_SELLING_PRICE, NET_REVENUE, PRE_TAX_PROFIT -> {
                errors.present(path + ".percent", item.percent());
                absent(path + ".amount", item.amount());
            }
            case CAPITAL_CONTRIBUTION -> {
                if (item.percent() == null) {
                    errors.present(path + ".amount", item.amount());
                }
            }
        }
    }

    private void fixed(String path, PaymentItem item, boolean dueNeeded) {
        errors.present(path + ".amount", item.amount());
        absent(path + ".percent", item.percent());
        @Nullable Due due = item.due();
        if (due == null) {
            if (dueNeeded) {
                errors.add(path + ".due", "required");
            }
            return;
        }
        errors.between(path + ".due.days", due.days(), 0, 3650);
        if (!errors.present(path + ".due.event", due.event())) {
            return;
        }
        switch (Objects.requireNonNull(due.event())) {
            case DATE -> errors.present(path + ".due.date", due.date());
            case MILESTONE -> errors.text(path + ".due.milestone", due.milestone(), 500);
            case EFFECT, DELIVERY, ACCEPTANCE -> {}
        }
    }

    private void royaltyBounds(PaymentPlan plan) {
        boolean royalties = plan.payments().stream().anyMatch(PaymentItem::isRoyalty);
        @Nullable Money minimum = plan.minimumAnnualRoyalty();
        @Nullable Money cap = plan.royaltyCap();
        money("paymentPlan.minimumAnnualRoyalty", minimum, plan.currency());
        money("paymentPlan.royaltyCap", cap, plan.currency());
        if (!royalties && minimum != null) {
            errors.add("paymentPlan.minimumAnnualRoyalty", "needs-royalty");
        }
        if (!royalties && cap != null) {
            errors.add("paymentPlan.royaltyCap", "needs-royalty");
        }
        if (minimum != null && cap != null && cap.amount().compareTo(minimum.amount()) < 0) {
            errors.add("paymentPlan.royaltyCap", "cap-below-minimum");
        }
    }

    private void money(String path, @Nullable Money money, @Nullable String currency) {
        if (money == null) {
            return;
        }
        if (money.amount().signum() <= 0) {
            errors.add(path, "positive");
        } else if (money.amount().compareTo(LARGEST) > 0) {
            errors.add(path, "decimal-max");
        }
        if (!money.currency().equals(currency)) {
            errors.add(path, "one-currency");
        }
    }

    private void percent(String path, @Nullable String percent) {
        if (percent == null) {
            return;
        }
        if (!PERCENT.matcher(percent).matches()) {
            errors.add(path, "pattern");
            return;
        }
        var value = new BigDecimal(percent);
        if (value.signum() == 0 || value.compareTo(HUNDRED) > 0) {
            errors.add(path, "percent");
        }
    }

    private void absent(String path, @Nullable Object value) {
        if (value != null) {
            errors.add(path, "does-not-belong");
        }
    }
}
