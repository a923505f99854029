package vn.techexchange.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

/** Listings and needs find each other. Each test trades in a thing of its own, so that tests keep apart. */
class MatchingTest {
    /** Of its own: how like two texts are depends on all others. */
    private static final Exchange EXCHANGE = Exchange.start(Map.of());

    private final CatalogueScene scene = new CatalogueScene(EXCHANGE);
    private final Member supplier = EXCHANGE.people().supplier();
    private final Member buyer = EXCHANGE.people().buyer();

    @AfterAll
    static void stop() {
        EXCHANGE.close();
    }

    @Test
    void a_listing_and_a_need_for_it_are_matched_whichever_comes_first() {
        String early = listing("Máy sấy thăng hoa sầu riêng");
        String need = need("Sấy thăng hoa sầu riêng cho hợp tác xã", false);
        String late = listing("Buồng sấy thăng hoa sầu riêng");

        awaitMatch(need, early);
        awaitMatch(need, late);
        assertThat(ids(ofListing(early))).contains(need);
        assertThat(ids(ofListing(late))).contains(need);
    }

    @Test
    void the_best_come_first_with_score_and_card() {
        String need = need("Ấp trứng ba ba giống", false);
        String close = listing("Tủ ấp trứng ba ba giống");
        String far = listing("Tủ ấp trứng");
        awaitMatch(need, close);
        awaitMatch(need, far);

        List<JsonNode> items = items(ofNeed(need));
        assertThat(items.getFirst().at("/id").asString()).isEqualTo(close);
        assertThat(items.getFirst().at("/title/vi").asString()).isEqualTo("Tủ ấp trứng ba ba giống");
        assertThat(items.getFirst().at("/listing/organisation/id").asString())
                .isEqualTo(supplier.organisation().toString());
        assertThat(items)
                .extracting(item -> item.at("/score").asDouble())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(items)
                .allSatisfy(item -> assertThat(item.at("/score").asDouble()).isBetween(0.0, 1.0));
    }

    @Test
    void each_match_says_why_in_codes() {
        Map<String, Object> content = new HashMap<>(listingContent("Bể nuôi cấy tảo xoắn trong nhà"));
        content.put("trl", 6);
        content.put("province", "79");
        content.put("rights", List.of("LICENCE_NON_EXCLUSIVE"));
        content.put("price", Map.of("mode", "FIRM", "lumpSum", Map.of("amount", "900000000", "currency", "VND")));
        String listing = scene.published(supplier, content);
        Map<String, Object> wanted = new HashMap<>(needContent("Nuôi cấy tảo xoắn trong nhà"));
        wanted.put("trlMin", 7);
        wanted.put("trlMax", 9);
        wanted.put("province", "79");
        wanted.put("cooperation", List.of("LICENCE"));
        wanted.put("budgetTo", Map.of("amount", "800000000", "currency", "VND"));
        String need = scene.open(buyer, wanted);
        awaitMatch(need, listing);

        Map<String, List<String>> reasons = reasons(item(ofNeed(need), listing));
        assertThat(reasons)
                .containsEntry("FIELD", List.of("ENV"))
                .containsEntry("TRL_ONE_BELOW", List.of("6", "7", "9"))
                .containsEntry("PRICE_ABOVE_BUDGET", List.of("900000000", "VND"))
                .containsEntry("SAME_PROVINCE", List.of("79"))
                .containsEntry("RIGHT_OFFERED", List.of("LICENCE_NON_EXCLUSIVE"));
        assertThat(reasons.get("WORDS")).contains("nuôi cấy tảo xoắn trong nhà");
    }

    @Test
    void what_has_nothing_in_common_is_no_match() {
        String need = need("Nhận dạng giọng nói phương ngữ Nghệ Tĩnh", false);
        String near = listing("Phần mềm nhận dạng giọng nói phương ngữ");
        String other = listing("Phân bón lá cho cây hồ tiêu");

        awaitMatch(need, near);
        assertThat(ids(ofNeed(need))).doesNotContain(other);
    }

    @Test
    void an_anonymous_need_stays_anonymous() {
        String need = need("Bảo quản vải thiều không dùng lưu huỳnh", true);
        String listing = listing("Bảo quản vải thiều không dùng lưu huỳnh bằng màng");
        awaitMatch(need, listing);

        String organisation = buyer.organisation().toString();
        assertThat(ofListing(listing).text()).contains(need).doesNotContain(organisation);
        assertThat(own(supplier).text()).contains(need).doesNotContain(organisation);
        Member broker = EXCHANGE.people().member("ENTERPRISE", true, Role.OWNER, Capability.BROKER);
        assertThat(broker.client().get("/api/v1/my/matches?size=100").text()).doesNotContain(organisation);
    }

    @Test
    void each_side_sees_its_own_and_others_do_not() {
        String need = need("Chưng cất tinh dầu vỏ bưởi tại vườn", false);
        String listing = listing("Nồi chưng cất tinh dầu vỏ bưởi");
        awaitMatch(need, listing);

        assertThat(ids(own(supplier))).contains(need);
        assertThat(ids(own(buyer))).contains(listing);
        assertThat(ids(own(EXCHANGE.people().buyer()))).isEmpty();
    }

    @Test
    void what_an_organisation_dismissed_it_does_not_see_again_and_others_do() {
        String need = need("Đo độ mặn ruộng tôm từ xa", false);
        String listing = listing("Phao đo độ mặn ruộng tôm từ xa");
        awaitMatch(need, listing);

        judge(buyer, need, listing, Map.of("verdict", "DISMISSED", "reason", "KNOWN_ALREADY"))
                .expect(204);

        assertThat(ids(own(buyer))).doesNotContain(listing);
        assertThat(ids(buyer.client().get("/api/v1/needs/" + need + "/matches")))
                .doesNotContain(listing);
        assertThat(ids(ofNeed(need))).contains(listing);
        assertThat(ids(own(supplier))).contains(need);
    }

    @Test
    void a_dismissal_outlives_the_next_matching() {
        String need = need("Tách hạt cau khô", false);
        String listing = listing("Máy tách hạt cau khô");
        awaitMatch(need, listing);
        judge(buyer, need, listing, Map.of("verdict", "DISMISSED", "reason", "PRICE"))
                .expect(204);

        String second = listing("Dây chuyền tách hạt cau khô");
        awaitMatch(need, second);

        assertThat(ids(own(buyer))).contains(second).doesNotContain(listing);
    }

    @Test
    void thumbs_move_a_match_for_that_organisation_until_taken_back() {
        String need = need("Cắt lát khoai mì tại ruộng", false);
        // The same but for the title's case: how like they are to the need is the same, so the thumb decides.
        String one = listing("Máy cắt lát khoai mì tại ruộng");
        String two = listing("Máy CẮT LÁT khoai mì tại ruộng");
        awaitMatch(need, one);
        awaitMatch(need, two);
        List<String> before = ids(ofNeed(need)).subList(0, 2);
        assertThat(before).containsExactlyInAnyOrder(one, two);
        String first = before.getFirst();
        String second = before.getLast();

        judge(buyer, need, second, Map.of("verdict", "UP")).expect(204);
        assertThat(ids(ofNeed(buyer, need))).startsWith(second, first);
        assertThat(item(ofNeed(buyer, need), second).at("/verdict").asString()).isEqualTo("UP");

        judge(buyer, need, second, Map.of("verdict", "DOWN", "reason", "REGION"))
                .expect(204);
        assertThat(ids(ofNeed(buyer, need))).startsWith(first);
        assertThat(ids(ofNeed(need))).startsWith(first, second);

        unjudge(buyer, need, second).expect(204);
        assertThat(ids(ofNeed(buyer, need))).startsWith(first, second);
        assertThat(item(ofNeed(buyer, need), second).at("/verdict").isNull()).isTrue();
    }

    @Test
    void a_dismissal_is_taken_back_and_the_match_is_there_again() {
        String need = need("Nuôi đông trùng hạ thảo trên nhộng tằm", false);
        String listing = listing("Nuôi đông trùng hạ thảo trên nhộng tằm quy mô xưởng");
        awaitMatch(need, listing);
        judge(supplier, need, listing, Map.of("verdict", "DISMISSED", "reason", "PRICE"))
                .expect(204);
        assertThat(ids(own(supplier))).doesNotContain(need);

        unjudge(EXCHANGE.people().supplier(), need, listing).expect(403);
        unjudge(supplier, need, listing).expect(204);
        unjudge(supplier, need, listing).expect(204);

        assertThat(ids(own(supplier))).contains(need);
    }

    @Test
    void what_one_offers_and_needs_comes_with_its_matches_and_the_new_ones_are_counted() {
        String need = need("Làm đá tuyết từ nước biển trên tàu cá", true);
        String listing = listing("Máy làm đá tuyết từ nước biển trên tàu cá");
        awaitMatch(need, listing);

        JsonNode offered = groups(supplier, "LISTINGS").getFirst();
        assertThat(offered.at("/listing/id").asString()).isEqualTo(listing);
        // Needs of other tests may be matched too, further down.
        assertThat(offered.at("/fresh").asInt())
                .isPositive()
                .isEqualTo(offered.at("/total").asInt());
        assertThat(offered.at("/best/0/id").asString()).isEqualTo(need);
        assertThat(offered.toString()).doesNotContain(buyer.organisation().toString());
        JsonNode needed = groups(buyer, "NEEDS").getFirst();
        assertThat(needed.at("/need/id").asString()).isEqualTo(need);
        assertThat(needed.at("/best/0/id").asString()).isEqualTo(listing);
        assertThat(groups(buyer, "LISTINGS")).isEmpty();

        Answer counts = counts(supplier);
        assertThat(fresh(counts)).isPositive();
        assertThat(counts.json().at("/inFields").isNull()).isTrue();
        Exchange.eventually("none is new once all were seen, of other tests neither", () -> {
            supplier.client()
                    .put(
                            "/api/v1/my/matches/seen",
                            Map.of("at", counts(supplier).at("/asOf")))
                    .expect(204);
            return fresh(counts(supplier)) == 0
                    && groups(supplier, "LISTINGS").getFirst().at("/fresh").asInt() == 0;
        });

        awaitMatch(need, listing("Thiết bị làm đá tuyết từ nước biển trên tàu cá"));
        assertThat(fresh(counts(supplier)))
                .isPositive()
                .isLessThan(counts(supplier).json().at("/forListings/number").asInt());
    }

    @Test
    void a_broker_sees_the_fields_that_it_chose_and_all_while_it_chose_none() {
        String need = need("Ép viên trấu làm chất đốt lò hơi", true);
        String listing = listing("Máy ép viên trấu làm chất đốt lò hơi");
        awaitMatch(need, listing);
        Member broker = EXCHANGE.people().member("ENTERPRISE", true, Role.OWNER, Capability.BROKER);
        assertThat(needsInFields(broker)).contains(need);

        chooseFields(broker, List.of("EDU")).expect(200);
        assertThat(needsInFields(broker)).doesNotContain(need);
        assertThat(ids(own(broker))).doesNotContain(need, listing);
        Answer chosen = chooseFields(broker, List.of("ENV", "EDU")).expect(200);
        assertThat(chosen.json().at("/fields").toString()).isEqualTo("[\"EDU\",\"ENV\"]");
        assertThat(needsInFields(broker)).contains(need);
        assertThat(broker.client()
                        .get("/api/v1/my/matches/groups?scope=FIELDS&size=50")
                        .text())
                .doesNotContain(buyer.organisation().toString());

        judge(broker, need, listing, Map.of("verdict", "DISMISSED", "reason", "OTHER"))
                .expect(204);
        assertThat(needsInFields(broker)).doesNotContain(need);
    }

    @Test
    void only_a_broker_s_managers_choose_fields_that_there_are_and_others_have_none() {
        Member broker = EXCHANGE.people().member("ENTERPRISE", true, Role.OWNER, Capability.BROKER);
        assertThat(chooseFields(broker, List.of("NOWHERE")).expect(400).at("/errors/0/code"))
                .isEqualTo("unknown-code");
        chooseFields(supplier, List.of("ENV")).expect(403);
        supplier.client().get("/api/v1/my/matches/groups?scope=FIELDS").expect(403);
        broker.client()
                .put("/api/v1/organisations/" + broker.organisation() + "/fields", Map.of("fields", List.of()), 99)
                .expect(412);
    }

    @Test
    void of_good_new_matches_one_is_told_once_a_day_and_not_if_one_does_not_want_it() {
        Member colleague = EXCHANGE.people().colleague(supplier.organisation(), Role.MEMBER);
        colleague
                .client()
                .put("/api/v1/notifications/choices", Map.of("kind", "MATCHES_FOUND", "on", false))
                .expect(200);
        String need = need("Khử nhãn vị đắng rong nho muối", false);
        awaitMatch(need, listing("Khử nhãn vị đắng rong nho muối"));
        awaitMatch(need, listing("Khử nhãn vị đắng rong nho muối bằng enzym"));
        MatchNews news = EXCHANGE.bean(MatchNews.class);

        tell(news, supplier);
        Exchange.eventually("the supplier is told", () -> told(supplier).size() == 1);
        assertThat(told(supplier).getFirst().at("/params/count").asString()).isEqualTo("2");
        assertThat(told(colleague)).isEmpty();

        awaitMatch(need, listing("Khử nhãn vị đắng rong nho muối liên tục"));
        tell(news, supplier);
        assertThat(told(supplier)).hasSize(1);
        EXCHANGE.database()
                .update(
                        "UPDATE match_told SET told_on = told_on - INTERVAL 1 DAY WHERE organisation_id = ?",
                        supplier.organisation());
        tell(news, supplier);
        Exchange.eventually("of what came later", () -> told(supplier).size() == 2);
        assertThat(told(supplier).getFirst().at("/params/count").asString()).isEqualTo("1");
    }

    @Test
    void what_is_written_like_the_best_says_so_and_words_come_in_each_language() {
        Map<String, Object> wanted = new HashMap<>(needContent("Ủ phân trùn quế từ vỏ sầu riêng"));
        wanted.put("title", CatalogueScene.text("Ủ phân trùn quế từ vỏ sầu riêng", "Durian husk vermicompost"));
        String need = scene.open(buyer, wanted);
        String one = bilingual("Ủ phân trùn quế từ vỏ sầu riêng tại vườn", "Durian husk vermicompost bins");
        String two = bilingual("Ủ phân trùn quế từ vỏ sầu riêng trong vườn", "Durian husk vermicompost beds");
        awaitMatch(need, one);
        awaitMatch(need, two);

        List<JsonNode> items = items(ofNeed(need));
        Map<String, List<String>> best = reasons(items.get(0));
        Map<String, List<String>> next = reasons(items.get(1));
        assertThat(best).doesNotContainKey("KIN");
        assertThat(next).containsKey("KIN");
        assertThat(best.get("WORDS")).contains("ủ phân trùn quế từ vỏ").doesNotContain("durian husk vermicompost");
        assertThat(best.get("WORDS_EN")).contains("durian husk vermicompost");
    }

    @Test
    void only_the_two_sides_judge_and_a_dismissal_says_why() {
        String need = need("Gỡ lưới đánh cá bị rối", false);
        String listing = listing("Máy gỡ lưới đánh cá");
        Map<String, Object> up = Map.of("verdict", "UP");

        judge(EXCHANGE.people().buyer(), need, listing, up).expect(403);
        judge(buyer, need, listing, Map.of("verdict", "DISMISSED")).expect(400);
        judge(supplier, need, listing, up).expect(204);
    }

    @Test
    void a_withdrawn_listing_and_a_closed_need_leave_at_once() {
        String need = need("Xử lý rơm rạ bằng nấm đối kháng", false);
        String gone = listing("Chế phẩm nấm đối kháng xử lý rơm rạ");
        String stays = listing("Nấm đối kháng xử lý rơm rạ tại ruộng");
        awaitMatch(need, gone);
        awaitMatch(need, stays);

        supplier.client()
                .post("/api/v1/my/listings/" + gone + "/withdrawal", Map.of())
                .expect(200);
        assertThat(ids(ofNeed(need))).doesNotContain(gone);
        ofListing(gone).expect(404);
        Exchange.eventually("its pairs are gone", () -> pairsOf("listing_id", gone) == 0);

        buyer.client().post("/api/v1/my/needs/" + need + "/closure", Map.of()).expect(200);
        ofNeed(need).expect(404);
        assertThat(ids(ofListing(stays))).doesNotContain(need);
        Exchange.eventually("its pairs are gone", () -> pairsOf("need_id", need) == 0);
    }

    @Test
    void needs_are_found_by_their_source_s_number() {
        assertThat(ids(EXCHANGE.stranger().get("/api/v1/needs?sourceRef=none"))).isEmpty();
    }

    private String bilingual(String vi, String en) {
        return scene.published(supplier, CatalogueScene.with(listingContent(vi), "title", CatalogueScene.text(vi, en)));
    }

    private static void tell(MatchNews news, Member member) {
        news.waiting().stream()
                .filter(each -> each.organisationId().equals(member.organisation()))
                .forEach(news::tell);
    }

    private static List<JsonNode> told(Member member) {
        return items(member.client().get("/api/v1/notifications?size=100")).stream()
                .filter(item -> item.at("/kind").asString().equals("MATCHES_FOUND"))
                .toList();
    }

    private static List<JsonNode> groups(Member member, String scope) {
        return items(member.client().get("/api/v1/my/matches/groups?size=50&scope=" + scope));
    }

    private static List<String> needsInFields(Member broker) {
        return groups(broker, "FIELDS").stream()
                .map(group -> group.at("/need/id").asString())
                .toList();
    }

    private static Answer counts(Member member) {
        return member.client().get("/api/v1/my/matches/counts").expect(200);
    }

    private static int fresh(Answer counts) {
        return counts.json().at("/forListings/fresh").asInt();
    }

    private static Answer chooseFields(Member member, List<String> fields) {
        String path = "/api/v1/organisations/" + member.organisation();
        long version = member.client().get(path).json().at("/version").asLong();
        return member.client().put(path + "/fields", Map.of("fields", fields), version);
    }

    private static Answer unjudge(Member by, String need, String listing) {
        return by.client().delete("/api/v1/matches/" + need + "/" + listing + "/verdict");
    }

    private static Answer ofNeed(Member reader, String need) {
        return reader.client().get("/api/v1/needs/" + need + "/matches?size=50");
    }

    private static long pairsOf(String column, String id) {
        long number = Id.of(id).value();
        var rows = EXCHANGE.database().rows("SELECT COUNT(*) FROM match_pair WHERE " + column + " = " + number);
        return Long.parseLong(rows.getFirst().getFirst());
    }

    private String listing(String title) {
        return scene.published(supplier, listingContent(title));
    }

    private String need(String title, boolean anonymous) {
        return scene.open(buyer, CatalogueScene.with(needContent(title), "anonymous", anonymous));
    }

    private static Map<String, Object> listingContent(String title) {
        Map<String, Object> content = CatalogueScene.with(CatalogueScene.content(), "title", Map.of("vi", title));
        content.put("summary", Map.of("vi", said(title)));
        return content;
    }

    private static Map<String, Object> needContent(String title) {
        Map<String, Object> content = CatalogueScene.with(CatalogueScene.needContent(), "title", Map.of("vi", title));
        content.put("problem", Map.of("vi", said(title)));
        content.put("outcome", Map.of("vi", title));
        return content;
    }

    private static String said(String title) {
        return title + ". Phần này chỉ viết thêm cho đủ độ dài mà sàn đòi hỏi ở một mô tả, không nói gì khác nữa.";
    }

    private static void awaitMatch(String need, String listing) {
        Exchange.eventually(
                "the match of " + need + " and " + listing,
                () -> ids(ofNeed(need)).contains(listing));
    }

    private static Answer ofNeed(String need) {
        return EXCHANGE.stranger().get("/api/v1/needs/" + need + "/matches?size=50");
    }

    private static Answer ofListing(String listing) {
        return EXCHANGE.stranger().get("/api/v1/listings/" + listing + "/matches?size=50");
    }

    private static Answer own(Member member) {
        return member.client().get("/api/v1/my/matches?size=100");
    }

    private static Answer judge(Member by, String need, String listing, Map<String, Object> verdict) {
        Client client = by.client();
        return client.put("/api/v1/matches/" + need + "/" + listing + "/verdict", verdict);
    }

    private static List<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.expect(200).json().path("items").spliterator(), false)
                .toList();
    }

    private static List<String> ids(Answer answer) {
        return items(answer).stream().map(item -> item.at("/id").asString()).toList();
    }

    private static JsonNode item(Answer answer, String id) {
        return items(answer).stream()
                .filter(item -> item.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> reasons(JsonNode item) {
        var reasons = new HashMap<String, List<String>>();
        item.path("reasons")
                .forEach(reason -> reasons.put(
                        reason.path("code").asString(),
                        StreamSupport.stream(reason.path("values").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList()));
        return reasons;
    }
}
