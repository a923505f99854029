package vn.techexchange.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
    private static final Exchange EXCHANGE = Exchange.running();

    private final CatalogueScene scene = new CatalogueScene(EXCHANGE);
    private final Member supplier = EXCHANGE.people().supplier();
    private final Member buyer = EXCHANGE.people().buyer();

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
    void thumbs_move_a_match_for_that_organisation() {
        String need = need("Cắt lát khoai mì tại ruộng", false);
        String first = listing("Máy cắt lát khoai mì tại ruộng");
        String second = listing("Máy cắt lát khoai mì ngoài ruộng");
        awaitMatch(need, first);
        awaitMatch(need, second);
        String path = "/api/v1/needs/" + need + "/matches";
        assertThat(ids(ofNeed(need))).startsWith(first, second);

        judge(buyer, need, first, Map.of("verdict", "DOWN", "reason", "REGION")).expect(204);
        judge(buyer, need, second, Map.of("verdict", "UP")).expect(204);

        assertThat(item(buyer.client().get(path), second).at("/verdict").asString())
                .isEqualTo("UP");
        assertThat(ids(ofNeed(need))).startsWith(first, second);
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
