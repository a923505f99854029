package vn.techexchange.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.techexchange.search.DustFilters.CHEAP;
import static vn.techexchange.search.DustFilters.DEAR;
import static vn.techexchange.search.DustFilters.DRYER;
import static vn.techexchange.search.DustFilters.IN_DOLLARS;
import static vn.techexchange.search.DustFilters.NO_BUDGET;
import static vn.techexchange.search.DustFilters.ON_REQUEST;
import static vn.techexchange.search.DustFilters.ROYALTY;
import static vn.techexchange.search.DustFilters.SMALL_BUDGET;
import static vn.techexchange.search.DustFilters.WIDE_BUDGET;
import static vn.techexchange.search.Shelf.titles;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.techexchange.testing.Client;

/** On {@link DustFilters}: results narrowed by what they cost, in every order and forwards and backwards, and why each of them is there. */
class RangesAndReasonsTest {
    private final Client visitor = DustFilters.running().visitor();

    @Test
    void a_price_range_leaves_out_what_names_no_price_unless_it_is_wanted() {
        assertThat(titles(search("type=listing&amountMin=100000000&amountMax=900000000")))
                .containsExactlyInAnyOrder(CHEAP, IN_DOLLARS, DRYER);
        assertThat(titles(search("type=listing&amountMin=100000000&amountMax=900000000&amountUnsaid=true")))
                .containsExactlyInAnyOrder(CHEAP, IN_DOLLARS, DRYER, ON_REQUEST, ROYALTY);
        assertThat(titles(search("type=listing&amountMin=901000000"))).containsExactly(DEAR);
    }

    @Test
    void amounts_in_different_currencies_are_compared() {
        // 20,000 USD are about 520 million VND, 100 million VND about 3,850 USD.
        assertThat(titles(search("type=listing&currency=USD&amountMin=10000&amountMax=25000")))
                .containsExactly(IN_DOLLARS);
        assertThat(titles(search("type=listing&currency=USD&amountMax=4000"))).containsExactly(CHEAP);
        visitor.get("/api/v1/search?amountMin=5&currency=XAU").expect(400);
    }

    @Test
    void a_need_is_found_where_its_budget_overlaps() {
        assertThat(titles(search("type=need&amountMin=100000000&amountMax=400000000")))
                .containsExactlyInAnyOrder(SMALL_BUDGET, WIDE_BUDGET);
        assertThat(titles(search("type=need&amountMin=1000000000"))).containsExactly(WIDE_BUDGET);
        assertThat(titles(search("type=need&amountMax=40000000&amountUnsaid=true")))
                .containsExactly(NO_BUDGET);
    }

    @Test
    void counts_are_what_choosing_them_would_find_under_words_ranges_and_facets() {
        var chosen = "type=listing&field=ENV&field=MECH&amountMax=1000000000&trlMin=6&q=" + encoded("lọc bụi");
        var answer = search(chosen + "&amountCounts=true");

        assertThat(titles(answer)).containsExactlyInAnyOrder(CHEAP, IN_DOLLARS);
        // Each facet without its own choice, under all the others.
        assertThat(count(answer, "field", "MECH")).isZero();
        assertThat(count(answer, "field", "ENV")).isEqualTo(2);
        assertThat(count(answer, "trl", "5")).isZero();
        assertThat(count(answer, "trl", "9")).isEqualTo(1);
        assertThat(count(answer, "amount", "100000000-500000000")).isEqualTo(1);
        assertThat(count(answer, "amount", "5000000000-20000000000")).isZero();
        assertThat(count(answer, "amount", "unsaid")).isZero();
        for (String range : List.of("0-100000000", "100000000-500000000", "500000000-1000000000", "5000000000-")) {
            assertRangeCountIsTrue("type=listing&q=" + encoded("lọc bụi"), range);
            assertRangeCountIsTrue("type=need", range);
        }
        for (String field : List.of("ENV", "MECH", "MATERIAL", "FOOD")) {
            String others = "type=listing&amountMin=1&amountUnsaid=true&q=" + encoded("bộ lọc bụi cho lò");
            assertThat(count(search(others + "&field=FOOD"), "field", field))
                    .as(field)
                    .isEqualTo(total(search(others + "&field=" + field)));
        }
    }

    private void assertRangeCountIsTrue(String others, String range) {
        String bounds = "&amountMin=" + range.substring(0, range.indexOf('-'))
                + (range.endsWith("-") ? "" : "&amountMax=" + range.substring(range.indexOf('-') + 1));
        String counted = range.equals("5000000000-") ? "5000000000-20000000000" : range;
        // Counted while another range is chosen: the choice must not narrow its own counts.
        var answer = search(others + "&amountCounts=true&amountMin=7000000000");
        assertThat(count(answer, "amount", counted)).as(range).isEqualTo(total(search(others + bounds)));
    }

    @Test
    void amounts_are_counted_only_where_asked_for() {
        assertThat(search("type=listing").json().at("/facets/amount")).isEmpty();
        assertThat(count(search("type=listing&amountCounts=true"), "amount", "unsaid"))
                .isEqualTo(2);
    }

    @Test
    void the_dearest_come_first_or_the_cheapest_and_what_names_no_price_last() {
        assertThat(titles(search("type=listing&sort=PRICE"))).startsWith(CHEAP, IN_DOLLARS, DRYER, DEAR);
        assertThat(titles(search("type=listing&sort=PRICE_DESC"))).startsWith(DEAR, DRYER, IN_DOLLARS, CHEAP);
    }

    @Test
    void pages_lead_forwards_and_back_again_in_every_order() {
        for (String sort : List.of("RELEVANCE", "NEWEST", "TRL", "PRICE", "PRICE_DESC")) {
            String asked = "size=2&sort=" + sort + "&q=" + encoded("lọc bụi");
            var forwards = new ArrayList<List<String>>();
            var page = search(asked);
            assertThat(page.at("/previous")).isEmpty();
            forwards.add(Shelf.each(page, "/id"));
            while (!page.at("/next").isEmpty()) {
                page = search(asked + "&cursor=" + page.at("/next"));
                if (!Shelf.each(page, "/id").isEmpty()) {
                    forwards.add(Shelf.each(page, "/id"));
                }
            }
            assertThat(forwards.stream().flatMap(List::stream))
                    .as(sort)
                    .hasSize(8)
                    .doesNotHaveDuplicates();
            page = page.json().at("/items").isEmpty() ? pageBefore(asked, forwards) : page;
            for (int place = forwards.size() - 2; place >= 0; place--) {
                page = search(asked + "&cursor=" + page.at("/previous"));
                assertThat(Shelf.each(page, "/id")).as(sort + " " + place).isEqualTo(forwards.get(place));
            }
        }
    }

    private Client.Answer pageBefore(String asked, List<List<String>> pages) {
        var page = search(asked);
        for (int place = 1; place < pages.size(); place++) {
            page = search(asked + "&cursor=" + page.at("/next"));
        }
        return page;
    }

    @Test
    void a_page_in_the_middle_knows_total_and_counts() {
        var first = search("size=2&type=listing");
        var second = search("size=2&type=listing&cursor=" + first.at("/next"));

        assertThat(total(second)).isEqualTo(6);
        assertThat(count(second, "field", "ENV")).isEqualTo(2);
    }

    @Test
    void a_result_says_which_words_stand_where() {
        var reasons = reasons(search("type=listing&q=" + encoded("lọc bụi túi vải")), CHEAP);

        assertThat(reason(reasons, "WORDS").at("/found/0").asString()).isEqualTo("lọc bụi túi vải");
        assertThat(reason(reasons, "WORDS").at("/where").toString()).isEqualTo("[\"title.vi\"]");
    }

    @Test
    void a_result_says_which_term_stands_for_what_was_asked_in_the_other_language() {
        var reasons = reasons(search("q=" + encoded("lyophilization")), DRYER);

        var term = reason(reasons, "SAME_TERM");
        assertThat(term.at("/asked").asString()).isEqualTo("lyophilization");
        assertThat(term.at("/found/0").asString()).isIn("sấy thăng hoa", "freeze dryer");
    }

    @Test
    void a_result_says_which_slip_it_forgave_and_that_words_stand_in_its_details() {
        assertThat(reason(reasons(search("q=boilars"), CHEAP), "SLIP")
                        .at("/found/0")
                        .asString())
                .isEqualTo("boilers");
        assertThat(reason(reasons(search("q=workshops"), CHEAP), "DETAILS").isMissingNode())
                .isFalse();
        String code = search("q=" + encoded("thăng hoa")).at("/items/0/code");
        assertThat(reason(reasons(search("q=" + code), DRYER), "NUMBER").isMissingNode())
                .isFalse();
    }

    @Test
    void a_result_says_what_lifts_it_where_that_counts() {
        var byRelevance = reasons(search("q=" + encoded("thăng hoa")), DRYER);
        assertThat(codes(byRelevance)).contains("VERIFIED", "FRESH").doesNotContain("RESPONSIVE");
        assertThat(codes(reasons(search("sort=NEWEST&q=" + encoded("thăng hoa")), DRYER)))
                .doesNotContain("VERIFIED", "FRESH");
        assertThat(search("type=listing").json().at("/items/0/reasons")).isEmpty();
    }

    @Test
    void an_anonymous_need_tells_nothing_of_its_organisation() {
        var reasons = reasons(search("type=need&q=" + encoded("xưởng đúc")), WIDE_BUDGET);

        assertThat(codes(reasons)).doesNotContain("VERIFIED", "RESPONSIVE", "ORGANISATION");
    }

    @Test
    void wrong_amounts_are_refused() {
        visitor.get("/api/v1/search?amountMin=-1").expect(400);
        visitor.get("/api/v1/search?amountMin=5&amountMax=4").expect(400);
        visitor.get("/api/v1/search?amountMin=1e400").expect(400);
    }

    private Client.Answer search(String parameters) {
        return visitor.get("/api/v1/search?" + parameters).expect(200);
    }

    private static JsonNode reasons(Client.Answer answer, String title) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .filter(item -> item.at("/title/vi").asString().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + title + " in " + titles(answer)))
                .path("reasons");
    }

    private static List<String> codes(JsonNode reasons) {
        return StreamSupport.stream(reasons.spliterator(), false)
                .map(reason -> reason.at("/code").asString())
                .toList();
    }

    private static JsonNode reason(JsonNode reasons, String code) {
        return StreamSupport.stream(reasons.spliterator(), false)
                .filter(reason -> reason.at("/code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + reasons));
    }

    private static int total(Client.Answer answer) {
        return answer.json().at("/total").asInt();
    }

    private static int count(Client.Answer answer, String facet, String value) {
        return StreamSupport.stream(answer.json().at("/facets/" + facet).spliterator(), false)
                .filter(entry -> entry.at("/value").asString().equals(value))
                .mapToInt(entry -> entry.at("/count").asInt())
                .sum();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
