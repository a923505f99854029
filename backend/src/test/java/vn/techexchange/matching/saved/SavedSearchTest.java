package vn.techexchange.matching.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

/** People keep their searches and are told of what is new for them. Each test trades in a thing of its own. */
class SavedSearchTest {
    private static final Exchange EXCHANGE = Exchange.running();
    private static final String SEARCHES = "/api/v1/my/searches";
    private static final Pattern PAGE_TOKEN = Pattern.compile("/unsubscribe#token=([\\w-]+)");

    private final CatalogueScene scene = new CatalogueScene(EXCHANGE);
    private final Member supplier = EXCHANGE.people().supplier();
    private final Member buyer = EXCHANGE.people().buyer();
    private final Member reader = EXCHANGE.people().supplier();

    @Test
    void a_search_is_saved_listed_renamed_and_deleted() {
        Map<String, Object> search = Map.of(
                "q", "  bơm   chân không ", "type", "listing", "field", List.of("ENV", "AGRI", "ENV"), "trlMin", 5);
        Answer saved = save(reader, "Bơm", "DAILY", search).expect(201);
        String id = saved.at("/id");

        JsonNode listed = reader.client().get(SEARCHES).expect(200).json().at("/items/0");
        assertThat(listed.at("/search/q").asString()).isEqualTo("bơm chân không");
        assertThat(listed.at("/search/field").valueStream().map(JsonNode::asString))
                .containsExactly("AGRI", "ENV");
        assertThat(listed.at("/search").propertyNames()).containsExactlyInAnyOrder("q", "type", "field", "trlMin");

        Map<String, Object> renamed = wish("Bơm sạch", "WEEKLY", search);
        reader.client().put(SEARCHES + "/" + id, renamed, 1).expect(200);
        reader.client().put(SEARCHES + "/" + id, renamed, 1).expect(412);
        assertThat(reader.client().get(SEARCHES + "/" + id).at("/name")).isEqualTo("Bơm sạch");

        reader.client().delete(SEARCHES + "/" + id).expect(204);
        reader.client().get(SEARCHES + "/" + id).expect(404);
        reader.client().delete(SEARCHES + "/" + id).expect(404);
    }

    @Test
    void the_same_is_saved_once_however_it_is_written_and_also_by_two_at_once() {
        save(reader, "Một", "DAILY", Map.of("q", "lò  vôi", "field", List.of("ENV", "AGRI")))
                .expect(201);
        Answer again =
                save(reader, "Hai", "NONE", Map.of("q", " lò vôi", "field", List.of("AGRI", "ENV"), "sort", "NEWEST"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("search-saved-already");
        assertThat(again.at("/detail")).contains("“Một”");

        List<Answer> both = Client.atOnce(
                4,
                () -> save(
                        new Member(reader.client().with("X", "1"), reader.account(), reader.organisation(), ""),
                        "Ba",
                        "DAILY",
                        Map.of("q", "lò gốm")));
        assertThat(both).extracting(Answer::status).containsOnlyOnce(201).contains(409);
        save(EXCHANGE.people().supplier(), "Của người khác", "DAILY", Map.of("q", "lò gốm"))
                .expect(201);
    }

    @Test
    void what_cannot_be_searched_for_cannot_be_saved() {
        Answer upsideDown = save(reader, "Ngược", "DAILY", Map.of("trlMin", 7, "trlMax", 3));
        assertThat(upsideDown.expect(400).at("/errors/0/path")).isEqualTo("trlMin");
        save(reader, " ", "DAILY", Map.of("q", "a")).expect(400);
        save(reader, "Mã sai", "DAILY", Map.of("field", List.of("a b"))).expect(400);
        reader.client()
                .post(SEARCHES, Map.of("name", "Thiếu", "frequency", "DAILY"))
                .expect(400);
    }

    @Test
    void there_is_a_limit_for_each_person() {
        Member eager = EXCHANGE.people().supplier();
        for (int i = 0; i < SavedSearches.MOST; i++) {
            save(eager, "Số " + i, "NONE", Map.of("q", "máy số " + i)).expect(201);
        }
        assertThat(save(eager, "Thừa", "NONE", Map.of("q", "thừa")).expect(409).at("/code"))
                .isEqualTo("too-many-searches-saved");
    }

    @Test
    void colleagues_neither_see_nor_touch_it() {
        String id = save(reader, "Riêng", "DAILY", Map.of("q", "riêng tư")).at("/id");
        Member colleague = EXCHANGE.people().colleague(reader.organisation(), Role.OWNER);

        colleague.client().get(SEARCHES + "/" + id).expect(404);
        colleague
                .client()
                .put(SEARCHES + "/" + id, wish("x", "NONE", Map.of("q", "x")), 1)
                .expect(404);
        colleague.client().delete(SEARCHES + "/" + id).expect(404);
        assertThat(colleague.client().get(SEARCHES).text()).doesNotContain(id);
    }

    @Test
    void instantly_what_is_published_at_once_is_one_alert_of_others_things_alone() {
        Map<String, Object> search = Map.of("q", "khử mặn giếng khoan", "type", "listing");
        save(reader, "Khử mặn", "INSTANT", search).expect(201);
        save(supplier, "Của mình", "INSTANT", search).expect(201);
        watch();
        String one = publish("Khử mặn giếng khoan bằng màng");
        String other = publish("Tháp khử mặn giếng khoan");

        JsonNode notice = awaitNotice(reader);
        assertThat(notice.at("/params/titleVi").asString()).isEqualTo("Khử mặn");
        Answer alert = reader.client()
                .get("/api/v1/my/alerts/" + notice.at("/link/id").asString())
                .expect(200);
        assertThat(alert.json()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.at("/id").asString()))
                .containsExactlyInAnyOrder(one, other);
        supplier.client()
                .get("/api/v1/my/alerts/" + notice.at("/link/id").asString())
                .expect(404);
        assertThat(notices(supplier)).isEmpty();
        Exchange.eventually("the mail", () -> mails(reader).contains("2 mục mới cho “Khử mặn”"));
        assertThat(mails(reader))
                .contains("/listings/" + one, "/listings/" + other, "/search?q=kh%E1%BB%AD+m%E1%BA%B7n");

        assertThat(fresh(reader)).isEqualTo(2);
        String id = reader.client().get(SEARCHES).at("/items/0/id");
        reader.client().put(SEARCHES + "/" + id + "/visit", Map.of()).expect(204);
        assertThat(fresh(reader)).isZero();
    }

    @Test
    void of_an_anonymous_need_the_alert_tells_no_more_than_strangers_see() {
        save(reader, "Nhu cầu", "INSTANT", Map.of("q", "bảo quản măng cụt", "type", "need"))
                .expect(201);
        watch();
        Map<String, Object> content = CatalogueScene.with(
                CatalogueScene.needContent(), "title", CatalogueScene.text("Bảo quản măng cụt tươi", "Mangosteen"));
        String need = scene.open(buyer, CatalogueScene.with(content, "anonymous", true));

        JsonNode notice = awaitNotice(reader);
        Exchange.eventually("the mail", () -> mails(reader).contains("/needs/" + need));
        String alert = reader.client()
                .get("/api/v1/my/alerts/" + notice.at("/link/id").asString())
                .text();
        assertThat(alert)
                .contains("Bảo quản măng cụt tươi")
                .doesNotContain(buyer.organisation().toString());
        assertThat(mails(reader)).doesNotContain(buyer.organisation().toString());
    }

    @Test
    void many_watches_at_once_and_a_deletion_in_their_midst_tell_each_thing_at_most_once() throws Exception {
        List<Member> readers = IntStream.range(0, 3)
                .mapToObj(i -> EXCHANGE.people().supplier())
                .toList();
        readers.forEach(each -> save(each, "Đua", "INSTANT", Map.of("q", "ươm tơ dâu tằm", "type", "listing"))
                .expect(201));
        String deleted = readers.getFirst().client().get(SEARCHES).at("/items/0/id");
        watch();
        publish("Máy ươm tơ dâu tằm");
        EXCHANGE.bean(Inquiry.class).make();
        EXCHANGE.database()
                .update("UPDATE saved_search SET next_alert_at = NOW(6) - INTERVAL 1 HOUR WHERE name = 'Đua'");

        Callable<Answer> watching = () -> {
            EXCHANGE.bean(Alerts.class).make();
            return EXCHANGE.stranger().get("/health/liveness");
        };
        Callable<Answer> deleting = () -> readers.getFirst().client().delete(SEARCHES + "/" + deleted);
        Client.atOnce(List.of(watching, watching, deleting, watching, watching));

        readers.stream().skip(1).forEach(each -> {
            awaitNotice(each);
            Exchange.eventually("the mail", () -> mails(each).contains("Đua"));
            assertThat(notices(each)).hasSize(1);
            assertThat(alertsOf(each)).isEqualTo(1);
        });
        assertThat(alertsOf(readers.getFirst())).isZero();
        assertThat(notices(readers.getFirst())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void when_its_words_change_what_waited_is_asked_again_and_what_was_told_is_not_told_twice() {
        String id = save(reader, "Sấy", "WEEKLY", Map.of("q", "sấy lạnh mực ống", "type", "listing"))
                .at("/id");
        watch();
        String waiting = publish("Hầm sấy lạnh mực ống");
        EXCHANGE.bean(Inquiry.class).make();
        assertThat(states(id)).containsExactly("WAITING");

        reader.client()
                .put(
                        SEARCHES + "/" + id,
                        wish("Sấy", "INSTANT", Map.of("q", "hầm sấy lạnh mực ống", "type", "listing")),
                        1)
                .expect(200);
        JsonNode notice = awaitNotice(reader);
        assertThat(reader.client()
                        .get("/api/v1/my/alerts/" + notice.at("/link/id").asString())
                        .text())
                .contains(waiting);

        reader.client()
                .put(SEARCHES + "/" + id, wish("Sấy", "INSTANT", Map.of("q", "sấy lạnh mực", "type", "listing")), 2)
                .expect(200);
        watch();
        assertThat(states(id)).containsExactly("TOLD");
    }

    @Test
    void mails_stop_by_the_link_s_page_and_start_again() {
        save(reader, "Dừng", "INSTANT", Map.of("q", "ép viên trấu", "type", "listing"))
                .expect(201);
        watch();
        publish("Máy ép viên trấu");
        awaitNotice(reader);
        Exchange.eventually("the mail", () -> PAGE_TOKEN.matcher(mails(reader)).find());
        var token = PAGE_TOKEN.matcher(mails(reader));
        assertThat(token.find()).isTrue();
        Map<String, Object> link = Map.of("token", token.group(1));
        Client visitor = EXCHANGE.stranger();

        Answer before = visitor.post("/api/v1/unsubscriptions/status", link).expect(200);
        assertThat(before.at("/name")).isEqualTo("Dừng");
        assertThat(before.json().at("/stopped").asBoolean()).isFalse();
        assertThat(visitor.post("/api/v1/unsubscriptions", link)
                        .expect(200)
                        .json()
                        .at("/stopped")
                        .asBoolean())
                .isTrue();
        assertThat(visitor.post("/api/v1/unsubscriptions", link)
                        .expect(200)
                        .json()
                        .at("/stopped")
                        .asBoolean())
                .isTrue();
        assertThat(reader.client().get(SEARCHES).json().at("/items/0/mail").asBoolean())
                .isFalse();
        assertThat(visitor.post("/api/v1/unsubscriptions/reversal", link)
                        .expect(200)
                        .json()
                        .at("/stopped")
                        .asBoolean())
                .isFalse();

        reader.client()
                .delete(SEARCHES + "/" + reader.client().get(SEARCHES).at("/items/0/id"))
                .expect(204);
        Answer gone = visitor.post("/api/v1/unsubscriptions", link).expect(200);
        assertThat(gone.json().at("/stopped").asBoolean()).isTrue();
        assertThat(gone.json().at("/name").isNull()).isTrue();
        visitor.post("/api/v1/unsubscriptions/reversal", link).expect(404);
    }

    @Test
    void the_address_in_the_mail_s_head_stops_when_posted_to_and_does_nothing_else() throws Exception {
        String id =
                save(reader, "Một lần bấm", "DAILY", Map.of("q", "vỏ dừa nén")).at("/id");
        var secret = vn.techexchange.party.Secret.next();
        EXCHANGE.database()
                .update(
                        "INSERT INTO search_stop_link (token_hash, search_id, stops_only, created_at) VALUES (?, ?, TRUE, NOW(6))",
                        secret.hash(),
                        Id.of(id));
        String path = "/unsubscribe/" + secret.text();

        assertThat(head("GET", path, "").statusCode()).isLessThan(500);
        assertThat(head("POST", path, "something=else").statusCode()).isEqualTo(400);
        assertThat(reader.client().get(SEARCHES + "/" + id).json().at("/mail").asBoolean())
                .isTrue();
        Answer looked = EXCHANGE.stranger().post("/api/v1/unsubscriptions/status", Map.of("token", secret.text()));
        assertThat(looked.expect(200).json().at("/name").isNull()).isTrue();
        EXCHANGE.stranger()
                .post("/api/v1/unsubscriptions/reversal", Map.of("token", secret.text()))
                .expect(404);

        assertThat(head("POST", path, "List-Unsubscribe=One-Click").statusCode())
                .isEqualTo(200);
        assertThat(head("POST", "/en" + path, "List-Unsubscribe=One-Click").statusCode())
                .isEqualTo(200);
        assertThat(reader.client().get(SEARCHES + "/" + id).json().at("/mail").asBoolean())
                .isFalse();
        assertThat(head("POST", "/unsubscribe/none", "List-Unsubscribe=One-Click")
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> head(String method, String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(EXCHANGE.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(
                        method,
                        form.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void watch() {
        EXCHANGE.bean(AlertWatch.class).run();
    }

    private static Answer save(Member by, String name, String frequency, Map<String, Object> search) {
        return by.client().post(SEARCHES, wish(name, frequency, search));
    }

    private static Map<String, Object> wish(String name, String frequency, Map<String, Object> search) {
        return Map.of("name", name, "search", search, "frequency", frequency, "mail", true, "inApp", true);
    }

    private String publish(String title) {
        var content = new HashMap<>(CatalogueScene.content());
        content.put("title", CatalogueScene.text(title, title));
        content.put(
                "summary",
                CatalogueScene.text(
                        title
                                + ". Phần này chỉ viết thêm cho đủ độ dài mà sàn đòi hỏi ở một mô tả, không nói gì khác nữa.",
                        title));
        return scene.published(supplier, content);
    }

    /** What was published is gathered for a while before it is told. */
    private static JsonNode awaitNotice(Member member) {
        EXCHANGE.bean(Inquiry.class).make();
        EXCHANGE.clock().advance(Duration.ofSeconds(20));
        watch();
        Exchange.eventually("a notice", () -> !notices(member).isEmpty());
        return notices(member).getFirst();
    }

    private static List<JsonNode> notices(Member member) {
        return member.client()
                .get("/api/v1/notifications?size=100")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(notice -> notice.at("/kind").asString().equals("SEARCH_ALERT"))
                .toList();
    }

    private static String mails(Member member) {
        return String.join(
                "\n",
                EXCHANGE.stranger()
                        .get("/api/v1/mailbox?size=100&to=" + member.email().replace("@", "%40"))
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(mail -> mail.at("/subject").asString() + "\n"
                                + mail.at("/text").asString())
                        .toList());
    }

    private static long fresh(Member member) {
        return member.client()
                .get(SEARCHES)
                .expect(200)
                .json()
                .at("/items/0/fresh")
                .asLong();
    }

    private static List<String> states(String search) {
        return EXCHANGE
                .database()
                .rows("SELECT state FROM saved_search_find WHERE search_id = "
                        + Id.of(search).value())
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private static long alertsOf(Member member) {
        return EXCHANGE.database()
                .rows("SELECT a.id FROM search_alert a JOIN saved_search s ON s.id = a.search_id WHERE s.account_id = "
                        + member.account().value())
                .size();
    }
}
