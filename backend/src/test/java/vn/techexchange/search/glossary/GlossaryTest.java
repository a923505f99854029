package vn.techexchange.search.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.language.GlossaryFile;
import vn.techexchange.search.language.GlossaryGroup;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

/** Operators keep the glossary; every server reads queries with it within seconds. Each test has words of its own. */
class GlossaryTest {
    private static final Exchange EXCHANGE = Exchange.running();
    private static final String PATH = "/api/v1/glossary";

    private final Member operator = EXCHANGE.people().operator();
    private final Client desk = operator.client();

    @Test
    void what_is_shipped_is_there_and_is_found_whatever_the_marks() {
        JsonNode first = items(find("thach tin")).getFirst();

        assertThat(first.at("/first").toString()).contains("thạch tín");
        assertThat(first.at("/origin").asString()).isEqualTo("SHIPPED");
        assertThat(find("thạch tín").json().at("/total").asInt()).isPositive();
        assertThat(find("100%_").json().at("/total").asInt()).isZero();
        assertThat(desk.get(PATH + "?size=1").json().at("/total").asInt())
                .isGreaterThanOrEqualTo(GlossaryFile.groups().size());
    }

    @Test
    void an_added_group_is_searched_with_within_seconds_and_a_disabled_one_no_longer() {
        String listing = published("Quạt hút bụi dòng xoáy kép cho xưởng gỗ");
        Exchange.eventually("it is in the index", () -> found("dòng xoáy kép", listing));
        assertThat(found("zirbaflo", listing)).isFalse();

        Answer added = add(form("SAME", List.of("dòng xoáy kép"), List.of("zirbaflo")));
        Exchange.eventually("the new word finds it", 10, () -> found("zirbaflo", listing));

        put(added, CatalogueScene.with(form("SAME", List.of("dòng xoáy kép"), List.of("zirbaflo")), "disabled", true))
                .expect(200);
        Exchange.eventually("the new word finds nothing", 10, () -> !found("zirbaflo", listing));
    }

    @Test
    void what_another_server_changed_counts_here_too() {
        String listing = published("Buồng ủ chín chuối bằng khí etylen tuần hoàn");
        Exchange.eventually("it is in the index", () -> found("buồng ủ chín chuối", listing));
        Answer added = add(form("SAME", List.of("buồng ủ chín chuối"), List.of("blickroom")));
        Exchange.eventually("its word finds it", 10, () -> found("blickroom", listing));

        EXCHANGE.database()
                .update("UPDATE glossary_group SET second_terms = 'wugchamber' WHERE id = ?", Id.of(added.at("/id")));
        EXCHANGE.database().update("UPDATE glossary_state SET edition = edition + 1");

        Exchange.eventually("the other word finds it", 10, () -> found("wugchamber", listing));
        Exchange.eventually("the former no longer does", 10, () -> !found("blickroom", listing));
    }

    @Test
    void of_two_operators_at_once_the_second_is_told() {
        Answer added = add(form("SAME", List.of("bơm màng khí nén"), List.of("aodd quux")));
        put(added, form("SAME", List.of("bơm màng khí nén"), List.of("aodd quux", "aodd quuux")))
                .expect(200);

        put(added, form("SAME", List.of("bơm màng khí nén"), List.of("aodd corge")))
                .expect(412);
        desk.put(PATH + "/" + added.at("/id"), form("SAME", List.of("a b"), List.of("c d")))
                .expect(428);
    }

    @Test
    void who_changed_what_stays_on_record() {
        Answer added = add(form("NEAR", List.of("men vi sinh grault"), List.of("grault starter")));
        Answer changed = put(added, form("SAME", List.of("men vi sinh grault"), List.of("grault culture")))
                .expect(200);
        assertThat(changed.at("/changedBy")).isEqualTo("Nguyễn Văn " + operator.account());
        put(changed, form("SAME", List.of("men vi sinh grault"), List.of("grault culture")))
                .expect(200);

        List<JsonNode> history = items(desk.get(PATH + "/" + added.at("/id") + "/history"));
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().at("/by").asString()).isEqualTo("Nguyễn Văn " + operator.account());
        assertThat(history.getFirst().at("/before/group/second/0").asString()).isEqualTo("grault starter");
        assertThat(history.getFirst().at("/after/group/kind").asString()).isEqualTo("SAME");
        assertThat(history.getLast().at("/before").isNull()).isTrue();
    }

    @Test
    void what_is_no_term_is_refused() {
        assertThat(refused(form("SAME", List.of("một mình"), List.of()))).isEqualTo("two-terms");
        assertThat(refused(form("READ", List.of("nghệ"), List.of()))).isEqualTo("required");
        assertThat(refused(form("SAME", List.of("x"), List.of("waldo")))).isEqualTo("term-short");
        assertThat(refused(form("SAME", List.of("làm thế nào để"), List.of("waldo"))))
                .isEqualTo("term-says-nothing");
        assertThat(refused(form("SAME", List.of("của"), List.of("waldo")))).isEqualTo("term-says-nothing");
        assertThat(refused(form("SAME", List.of("?!"), List.of("waldo")))).isEqualTo("no-term");
        assertThat(refused(form("SAME", List.of("a b c d e f g h i"), List.of("waldo"))))
                .isEqualTo("term-long");
    }

    @Test
    void what_is_worth_a_second_thought_is_said() {
        JsonNode tried = trial("", form("SAME", List.of("công nghệ", "thạch tín"), List.of("fw")))
                .json();

        List<String> codes = StreamSupport.stream(tried.at("/warnings").spliterator(), false)
                .map(each ->
                        each.at("/code").asString() + " " + each.at("/term").asString())
                .toList();
        assertThat(codes).contains("GENERIC công nghệ", "ELSEWHERE thạch tín", "SHORT fw");
    }

    @Test
    void a_trial_shows_what_would_change_and_changes_nothing() {
        String listing = published("Lò đốt tầng sôi cho trấu ẩm");
        Exchange.eventually("it is in the index", () -> found("tầng sôi", listing));
        Map<String, Object> form = form("SAME", List.of("tầng sôi"), List.of("plugh"));

        JsonNode tried = trial("plugh", form).json();

        assertThat(tried.at("/before/results").toString()).doesNotContain(listing);
        assertThat(tried.at("/after/results").toString()).contains(listing);
        assertThat(tried.at("/after/concepts/0/same").toString()).contains("tầng sôi");
        assertThat(tried.at("/before/concepts/0/same").toString()).doesNotContain("tầng sôi");
        assertThat(found("plugh", listing)).isFalse();
        assertThat(find("plugh").json().at("/total").asInt()).isZero();
    }

    @Test
    void a_later_file_is_brought_in_without_undoing_what_operators_did() {
        var file = GlossaryFile.groups();
        GlossaryGroup edited = file.get(5);
        GlossaryGroup disabled = file.get(6);
        JsonNode own = put(stored(edited), form("SAME", edited.first(), List.of("operator's word")))
                .expect(200)
                .json();
        put(
                        stored(disabled),
                        CatalogueScene.with(
                                form(disabled.kind().name(), disabled.first(), disabled.second()), "disabled", true))
                .expect(200);
        var later = new ArrayList<>(file);
        later.set(5, with(edited, "a later word"));
        later.set(6, with(disabled, "another later word"));
        later.set(7, with(file.get(7), "xyzzy"));
        GlossaryGroup dropped = later.remove(8);
        later.add(new GlossaryGroup(GlossaryGroup.Kind.SAME, List.of("từ mới toanh"), List.of("brand new word")));
        var shipped = EXCHANGE.bean(ShippedGlossary.class);
        try {
            shipped.bringIn(later, "later");

            assertThat(find("operator's word").text()).contains(own.at("/id").asString());
            assertThat(find("a later word").text()).doesNotContain("\"a later word\"");
            assertThat(items(find("another later word"))
                            .getFirst()
                            .at("/disabled")
                            .asBoolean())
                    .isTrue();
            assertThat(items(find("xyzzy"))).hasSize(1);
            assertThat(items(find("tu moi toanh"))).hasSize(1);
            assertThat(whole(dropped)).isEmpty();
        } finally {
            shipped.bringIn();
        }
        assertThat(whole(dropped)).hasSize(1);
        assertThat(find("operator's word").text()).contains(own.at("/id").asString());
    }

    private static GlossaryGroup with(GlossaryGroup group, String term) {
        var second = new ArrayList<>(group.second());
        second.add(term);
        return new GlossaryGroup(group.kind(), group.first(), second);
    }

    private Answer stored(GlossaryGroup group) {
        return desk.get(PATH + "/" + whole(group).getFirst().at("/id").asString());
    }

    private List<JsonNode> whole(GlossaryGroup group) {
        return items(desk.get(PATH + "?size=100&q=" + encoded(group.terms().getFirst()))).stream()
                .filter(item -> item.at("/kind").asString().equals(group.kind().name())
                        && texts(item.at("/first")).equals(group.first()))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static Map<String, Object> form(String kind, List<String> first, List<String> second) {
        return new HashMap<>(Map.of("kind", kind, "first", first, "second", second, "disabled", false));
    }

    private Answer add(Map<String, Object> form) {
        return desk.post(PATH, form).expect(201);
    }

    private Answer put(Answer group, Map<String, Object> form) {
        return desk.put(
                PATH + "/" + group.at("/id"), form, group.json().at("/version").asLong());
    }

    private String refused(Map<String, Object> form) {
        return desk.post(PATH, form).expect(400).at("/errors/0/code");
    }

    private Answer trial(String query, Map<String, Object> form) {
        Map<String, Object> asked = new HashMap<>(Map.of("form", form));
        asked.put("query", query);
        return desk.post(PATH + "/trial", asked).expect(200);
    }

    private Answer find(String text) {
        return desk.get(PATH + "?size=100&q=" + encoded(text)).expect(200);
    }

    private String published(String title) {
        return new CatalogueScene(EXCHANGE)
                .published(
                        EXCHANGE.people().supplier(),
                        CatalogueScene.with(
                                CatalogueScene.content(), "title", CatalogueScene.text(title, "Device of a test")));
    }

    private static boolean found(String words, String listing) {
        return EXCHANGE.stranger()
                .get("/api/v1/search?q=" + encoded(words))
                .expect(200)
                .text()
                .contains(listing);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.expect(200).json().path("items").spliterator(), false)
                .toList();
    }
}
