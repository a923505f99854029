package vn.techexchange.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

/** One exchange for the tests that only read it: five dust filters of two suppliers, a dryer, and three needs. */
public final class DustFilters {
    static final String CHEAP = "Bộ lọc bụi túi vải cho lò hơi";
    public static final String IN_DOLLARS = "Bộ lọc bụi tĩnh điện cho lò hơi";
    static final String DEAR = "Bộ lọc bụi ướt cho lò nung";
    static final String ON_REQUEST = "Bộ lọc bụi xyclon cho lò sấy";
    static final String ROYALTY = "Bộ lọc bụi gốm cho lò luyện";
    static final String DRYER = "Máy sấy thăng hoa trái cây";
    static final String SMALL_BUDGET = "Cần giải pháp lọc bụi cho xưởng mộc";
    static final String WIDE_BUDGET = "Cần giải pháp lọc bụi cho xưởng đúc";
    static final String NO_BUDGET = "Cần giải pháp lọc bụi cho xưởng gạch";

    private static final String FORMULA =
            "=HYPERLINK(1) là chữ đầu của một bản tóm tắt, đủ dài để được nhận vào vòng xét duyệt.";

    private final Exchange exchange;
    private final Client visitor;
    private final Shelf shelf;
    private final Shelf other;
    private final Map<String, String> ids = new HashMap<>();

    private DustFilters(Exchange exchange) {
        this.exchange = exchange;
        this.visitor = exchange.stranger();
        this.shelf = new Shelf(exchange);
        this.other = new Shelf(exchange);
        listing(shelf, CHEAP, "Bag filter for boilers", "ENV", Map.of("trl", 9, "price", price("100000000", "VND")));
        listing(other, IN_DOLLARS, null, "ENV", Map.of("trl", 7, "price", price("20000.00", "USD")));
        listing(shelf, DEAR, null, "MECH", Map.of("trl", 5, "price", price("6000000000", "VND")));
        listing(shelf, ON_REQUEST, null, "MECH", Map.of("trl", 4));
        listing(
                shelf,
                ROYALTY,
                null,
                "MATERIAL",
                Map.of(
                        "summary",
                        Shelf.text(FORMULA, null),
                        "price",
                        Map.of("mode", "INDICATIVE", "royaltyPercent", "3.0", "royaltyBase", "NET_REVENUE")));
        listing(shelf, DRYER, "Freeze dryer for fruit", "FOOD", Map.of("price", price("900000000", "VND")));
        shelf.need(SMALL_BUDGET, false, budget("50000000", "200000000"));
        shelf.need(WIDE_BUDGET, true, budget("300000000", "9000000000"));
        shelf.need(NO_BUDGET, false, Map.of());
        Exchange.eventually("all is in the index", 120, () -> {
            var answer = visitor.get("/api/v1/search");
            return answer.status() == 200 && answer.json().at("/total").asInt() == 9;
        });
    }

    public static DustFilters running() {
        return Shared.FILTERS;
    }

    public Exchange exchange() {
        return exchange;
    }

    /** A stranger at it. */
    public Client visitor() {
        return visitor;
    }

    /** Whose {@link #IN_DOLLARS} is. */
    public Client otherSupplier() {
        return other.supplier().client();
    }

    Shelf shelf() {
        return shelf;
    }

    /** The listing with that title. */
    public String id(String title) {
        return ids.getOrDefault(title, "");
    }

    private void listing(Shelf on, String vi, @Nullable String en, String field, Map<String, Object> others) {
        ids.put(vi, on.listing(vi, en, field, others));
    }

    private static Map<String, Object> price(String amount, String currency) {
        return Map.of("mode", "INDICATIVE", "lumpSum", money(amount, currency), "currency", currency);
    }

    private static Map<String, Object> budget(@Nullable String from, @Nullable String to) {
        var budget = new HashMap<String, Object>();
        budget.put("budgetFrom", from == null ? null : money(from, "VND"));
        budget.put("budgetTo", to == null ? null : money(to, "VND"));
        return budget;
    }

    private static Map<String, Object> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }

    private static final class Shared {
        static final DustFilters FILTERS = start();

        private static DustFilters start() {
            Exchange exchange = Exchange.start(Map.of("throttle.exports", "12"));
            Runtime.getRuntime().addShutdownHook(new Thread(exchange::close));
            return new DustFilters(exchange);
        }
    }
}
