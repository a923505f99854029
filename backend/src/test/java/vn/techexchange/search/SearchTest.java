package vn.techexchange.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.techexchange.search.Shelf.titles;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

/** What visitors find, on a dozen published listings and two needs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private static final String FILTER = "Cột lọc xử lý nước nhiễm phèn";
    private static final String WETLAND = "Bãi lọc trồng cây xử lý nước thải";
    private static final String MEMBRANE = "Màng siêu lọc tái sử dụng nguồn cấp";
    private static final String DRYER = "Máy sấy thăng hoa trái cây";
    private static final String BATTERY = "Dự báo tuổi thọ pin xe điện";
    private static final String CUT = "Thiết bị cắt gạch bằng tia";
    private static final String SAND = "Thiết bị cát gạch bằng tia";

    private Exchange exchange;
    private Shelf shelf;
    private Client visitor;

    @BeforeAll
    void publish() {
        exchange = Exchange.start(Map.of());
        shelf = new Shelf(exchange);
        visitor = exchange.stranger();
        shelf.listing(FILTER, "Column for water treatment", "ENV", Map.of("trl", 9));
        shelf.listing(
                WETLAND, "Constructed wetland for waste water treatment", "ENV", Map.of("trl", 8, "stateFunded", true));
        shelf.listing(
                MEMBRANE,
                "Ultrafiltration for water treatment and reuse",
                "ENV",
                Map.of("rights", List.of("ASSIGNMENT")));
        shelf.listing(DRYER, "Freeze dryer for fruit", "FOOD", Map.of("trl", 7, "price", price("900000000", "VND")));
        shelf.listing(
                BATTERY,
                "Battery prognostics for electric vehicles",
                "ENERGY",
                Map.of("price", price("20000.00", "USD")));
        shelf.listing(CUT, null, "MECH", Map.of("price", price("100000000", "VND")));
        shelf.listing(SAND, null, "MECH", Map.of());
        for (int i = 1; i <= 5; i++) {
            shelf.listing(
                    "Cảm biến đo rung số " + i,
                    "Vibration sensor " + i,
                    "ELEC",
                    Map.of("rights", List.of("LICENCE_EXCLUSIVE")));
        }
        shelf.need("Cần giải pháp tách muối cho đảo", false);
        shelf.need("Cần giải pháp khử mùi cho xưởng giấu tên", true);
        Exchange.eventually("all is in the index", 120, () -> total("/api/v1/search") == 14);
    }

    @AfterAll
    void close() {
        exchange.close();
    }

    @Test
    void words_without_marks_find_what_is_written_with_them() {
        assertThat(titles(search("cong nghe xu ly nuoc"))).contains(FILTER, WETLAND);
    }

    @Test
    void exact_words_come_first() {
        assertThat(titles(search("xử lý nước")).subList(0, 2)).containsExactlyInAnyOrder(FILTER, WETLAND);
    }

    @Test
    void english_words_find_it_too() {
        assertThat(titles(search("water treatment"))).contains(FILTER, MEMBRANE, WETLAND);
        assertThat(titles(search("batteries for vehicle"))).containsExactly(BATTERY);
    }

    @Test
    void exact_marks_rank_above_other_marks_which_are_found_still() {
        assertThat(titles(search("cắt gạch"))).startsWith(CUT, SAND);
        assertThat(titles(search("cát gạch"))).startsWith(SAND, CUT);
        assertThat(titles(search("cat gach"))).contains(CUT, SAND);
    }

    @Test
    void a_slip_of_the_finger_is_forgiven_and_corrected() {
        var answer = search("bettery prognostics");

        assertThat(titles(answer)).first().isEqualTo(BATTERY);
        assertThat(answer.at("/didYouMean")).isEqualTo("battery prognostics");
    }

    @Test
    void words_without_marks_are_given_them() {
        assertThat(search("may say thang hoa").at("/didYouMean")).isEqualTo("máy sấy thăng hoa");
        assertThat(search("máy sấy thăng hoa").at("/didYouMean")).isEmpty();
    }

    @Test
    void nonsense_finds_nothing_and_corrects_nothing() {
        var answer = search("zzqx blorfwug");

        assertThat(titles(answer)).isEmpty();
        assertThat(answer.json().at("/total").asInt()).isZero();
        assertThat(answer.at("/didYouMean")).isEmpty();
    }

    @Test
    void who_asks_for_what_nobody_offers_is_told_so_and_shown_what_parts_of_it_find() {
        var answer = search("máy sấy lò phản ứng hạt nhân");

        assertThat(titles(answer)).isEmpty();
        assertThat(answer.json().at("/counts/listing").asInt()).isZero();
        assertThat(answer.json().at("/broader").toString()).contains("sấy");
        assertThat(titles(search("sấy"))).contains(DRYER);
        assertThat(search("sấy").json().at("/broader")).isEmpty();
    }

    @Test
    void other_words_for_the_same_thing_find_it() {
        assertThat(titles(search("freeze drying of fruits"))).first().isEqualTo(DRYER);
        assertThat(titles(search("ắc quy xe điện"))).contains(BATTERY);
        assertThat(titles(search("làm thế nào để xử lý nước thải?"))).first().isEqualTo(WETLAND);
    }

    @Test
    void a_query_of_nothing_but_terms_is_answered_too() {
        String terms =
                "năng lượng mặt trời, pin, cảm biến, xử lý nước thải, trí tuệ nhân tạo, máy bay không người lái, ";
        search(terms.repeat(4));
        search("RO UV AI IoT UAV LED PCR GPS RFID ".repeat(14));
    }

    @Test
    void a_phrase_in_quotation_marks_must_be_there() {
        assertThat(titles(search("\"xử lý nước thải\""))).containsExactly(WETLAND);
    }

    @Test
    void what_answers_is_marked_in_plain_text() {
        var title = search("may say").json().at("/items/0/highlights/title.vi/0");

        assertThat(title.at("/text").asString()).isEqualTo(DRYER);
        assertThat(title.at("/marks").toString()).isEqualTo("[[0,3],[4,7]]");
    }

    @Test
    void a_facet_goes_on_showing_its_other_values_and_narrows_the_others() {
        var answer =
                visitor.get("/api/v1/search?type=listing&field=ENV&field=FOOD").expect(200);

        assertThat(answer.json().at("/total").asInt()).isEqualTo(4);
        assertThat(count(answer, "field", "ENV")).isEqualTo(3);
        assertThat(count(answer, "field", "ELEC")).isEqualTo(5);
        assertThat(count(answer, "right", "LICENCE_NON_EXCLUSIVE")).isEqualTo(3);
        assertThat(count(answer, "right", "LICENCE_EXCLUSIVE")).isZero();
        assertThat(answer.json().at("/counts/listing").asInt()).isEqualTo(4);
        assertThat(answer.json().at("/counts/need").asInt()).isEqualTo(2);
    }

    @Test
    void facets_combine_by_and() {
        var answer = visitor.get("/api/v1/search?type=listing&field=ENV&stateFunded=true&trlMin=8")
                .expect(200);

        assertThat(titles(answer)).containsExactly(WETLAND);
        assertThat(count(answer, "trl", "6")).isZero();
        assertThat(count(answer, "trl", "8")).isEqualTo(1);
        assertThat(count(answer, "stateFunded", "false")).isEqualTo(1);
    }

    @Test
    void pages_neither_repeat_nor_leave_out() {
        for (String sort : List.of("relevance", "newest", "trl", "price")) {
            var seen = new ArrayList<String>();
            String cursor = "";
            do {
                var page = visitor.get("/api/v1/search?size=3&sort=" + sort + cursor)
                        .expect(200);
                seen.addAll(Shelf.each(page, "/id"));
                cursor = page.at("/next").isEmpty() ? "" : "&cursor=" + page.at("/next");
            } while (!cursor.isEmpty());
            assertThat(seen).as(sort).hasSize(14).doesNotHaveDuplicates();
        }
    }

    @Test
    void results_come_in_the_order_asked_for() {
        assertThat(titles(visitor.get("/api/v1/search?sort=price&type=listing")))
                .startsWith(CUT, BATTERY, DRYER);
        assertThat(Shelf.each(visitor.get("/api/v1/search?sort=trl&type=listing"), "/trl"))
                .startsWith("9", "8", "7", "6");
        assertThat(titles(visitor.get("/api/v1/search?sort=newest&type=listing")))
                .first()
                .isEqualTo("Cảm biến đo rung số 5");
    }

    @Test
    void a_need_says_whose_it_is_unless_it_is_anonymous() {
        assertThat(search("tách muối").at("/items/0/organisation/id")).isNotEmpty();
        assertThat(search("khử mùi").at("/items/0/title/vi")).contains("giấu tên");
        assertThat(search("khử mùi").json().at("/items/0/organisation").isNull())
                .isTrue();
    }

    @Test
    void nothing_confidential_can_be_found() {
        assertThat(titles(search("xyzmarkerxyz"))).isEmpty();
        assertThat(visitor.get("/api/v1/search?size=100").text()).doesNotContain("xyzmarkerxyz");
    }

    @Test
    void codes_find_their_listing() {
        String code = search("thang hoa").at("/items/0/code");

        assertThat(titles(search(code))).containsExactly(DRYER);
    }

    @Test
    void suggestions_follow_the_typing_whatever_its_marks() {
        assertThat(suggestions("may sa")).contains("TITLE " + DRYER);
        assertThat(suggestions("free")).contains("TITLE Freeze dryer for fruit");
        assertThat(suggestions("moi truo")).anyMatch(item -> item.startsWith("FIELD "));
        assertThat(suggestions("organisation")).anyMatch(item -> item.startsWith("ORGANISATION "));
        assertThat(suggestions("C02F")).anyMatch(item -> item.startsWith("IPC "));
    }

    @Test
    void wrong_parameters_are_refused() {
        visitor.get("/api/v1/search?cursor=nonsense").expect(400);
        visitor.get("/api/v1/search?trlMin=8&trlMax=3").expect(400);
        visitor.get("/api/v1/search?type=house").expect(400);
        visitor.get("/api/v1/search?size=101").expect(400);
        visitor.get("/api/v1/search?field=" + encoded("<b>")).expect(400);
        visitor.get("/api/v1/suggestions").expect(400);
    }

    @Test
    void only_operators_look_after_the_index() {
        visitor.get("/api/v1/search/status").expect(401);
        shelf.supplier().client().get("/api/v1/search/status").expect(403);
        shelf.supplier().client().post("/api/v1/search/rebuild", Map.of()).expect(403);
        var status = shelf.operator().client().get("/api/v1/search/status").expect(200);
        assertThat(status.json().at("/database/listing").asInt()).isEqualTo(12);
        assertThat(status.json().at("/index/listing").asInt()).isEqualTo(12);
        assertThat(status.json().at("/index/need").asInt()).isEqualTo(2);
    }

    private Client.Answer search(String words) {
        return visitor.get("/api/v1/search?q=" + encoded(words)).expect(200);
    }

    private List<String> suggestions(String typed) {
        return StreamSupport.stream(
                        visitor.get("/api/v1/suggestions?q=" + encoded(typed))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(item ->
                        item.at("/kind").asString() + " " + item.at("/text").asString())
                .toList();
    }

    private int total(String path) {
        var answer = visitor.get(path);
        return answer.status() == 200 ? answer.json().at("/total").asInt() : -1;
    }

    private static int count(Client.Answer answer, String facet, String value) {
        return StreamSupport.stream(answer.json().at("/facets/" + facet).spliterator(), false)
                .filter(entry -> entry.at("/value").asString().equals(value))
                .mapToInt(entry -> entry.at("/count").asInt())
                .sum();
    }

    private static Map<String, Object> price(String amount, String currency) {
        return Map.of(
                "mode", "INDICATIVE", "lumpSum", Map.of("amount", amount, "currency", currency), "currency", currency);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
