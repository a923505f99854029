package vn.techexchange.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.techexchange.platform.id.Id;

/**
 * The chain, as far along as a test needs it, walked over HTTP by a supplier, a buyer and an operator. Each call makes
 * something new.
 */
public final class Scene {
    private static final String API = "/api/v1";

    private final Member supplier;
    private final Member buyer;
    private final Member operator;

    public Scene(Exchange exchange) {
        this.supplier = exchange.people().supplier();
        this.buyer = exchange.people().buyer();
        this.operator = exchange.people().operator();
    }

    private Scene(Member supplier, Member buyer, Member operator) {
        this.supplier = supplier;
        this.buyer = buyer;
        this.operator = operator;
    }

    /** The same supplier and operator with another buyer. */
    public Scene with(Member other) {
        return new Scene(supplier, other, operator);
    }

    public Member supplier() {
        return supplier;
    }

    public Member buyer() {
        return buyer;
    }

    public Member operator() {
        return operator;
    }

    public Id draftListing() {
        return draftListing(listingContent("Màng gốm lọc nước"), Map.of("knowHow", "", "notes", ""));
    }

    public Id draftListing(Map<String, Object> content, Map<String, Object> confidential) {
        var created = supplier.client().post(API + "/my/listings", Map.of()).expect(201);
        Id id = Id.of(created.at("/id"));
        supplier.client()
                .put(
                        API + "/my/listings/" + id,
                        Map.of("content", content, "confidential", confidential),
                        created.json().at("/version").asLong())
                .expect(200);
        return id;
    }

    public Id submittedListing() {
        Id id = draftListing();
        submit("listings", id, supplier);
        return id;
    }

    public Id publishedListing() {
        return published(submittedListing(), "LISTING");
    }

    public Id publishedListing(Map<String, Object> content, Map<String, Object> confidential) {
        Id id = draftListing(content, confidential);
        submit("listings", id, supplier);
        return published(id, "LISTING");
    }

    public Id draftNeed() {
        return draftNeed(needContent("Giảm muối trong nước thải nhuộm", false));
    }

    public Id draftNeed(Map<String, Object> content) {
        var created = buyer.client().post(API + "/my/needs", Map.of()).expect(201);
        Id id = Id.of(created.at("/id"));
        buyer.client()
                .put(
                        API + "/my/needs/" + id,
                        Map.of("content", content),
                        created.json().at("/version").asLong())
                .expect(200);
        return id;
    }

    public Id submittedNeed() {
        Id id = draftNeed();
        submit("needs", id, buyer);
        return id;
    }

    public Id openNeed() {
        return published(submittedNeed(), "NEED");
    }

    /** The review that waits for this listing or need. */
    public Id reviewOf(Id subject, String type) {
        String cursor = "";
        while (true) {
            JsonNode page = operator.client()
                    .get(API + "/reviews?type=" + type + "&size=100" + cursor)
                    .expect(200)
                    .json();
            for (JsonNode item : page.at("/items")) {
                if (item.at("/subjectId").asString().equals(subject.toString())) {
                    return Id.of(item.at("/id").asString());
                }
            }
            if (page.at("/next").isNull() || page.at("/next").isMissingNode()) {
                throw new AssertionError("no review of " + subject);
            }
            cursor = "&cursor=" + page.at("/next").asString();
        }
    }

    public static Map<String, Object> decision(int score, String decision) {
        return Map.of(
                "scores", Map.of("advantage", score, "clarity", score, "cooperation", score, "form", score),
                "reasons",
                        Map.of(
                                "advantage", "Có số liệu so sánh.",
                                "clarity", "Rõ ràng.",
                                "cooperation", "Nêu rõ quyền.",
                                "form", "Chỉn chu."),
                "decision", decision,
                "notes", List.of());
    }

    /** The buyer's interest in a listing of the supplier. */
    public Id interest() {
        return interestIn(publishedListing());
    }

    public Id interestIn(Id listing) {
        return Id.of(buyer.client()
                .post(
                        API + "/interests",
                        Map.of("listingId", listing.toString(), "message", "Chúng tôi muốn tìm hiểu công nghệ này."))
                .expect(201)
                .at("/id"));
    }

    /** A deal that was just introduced. */
    public Id deal() {
        return dealOn(publishedListing());
    }

    public Id dealOn(Id listing) {
        Id interest = interestIn(listing);
        return Id.of(supplier.client()
                .post(API + "/interests/" + interest + "/acceptance", Map.of())
                .expect(200)
                .at("/dealId"));
    }

    /** A deal whose NDA both have signed. */
    public Id exploringDeal() {
        return afterNda(deal());
    }

    public Id afterNda(Id deal) {
        proposeNda(deal);
        sign(deal, buyer);
        sign(deal, supplier);
        return deal;
    }

    public void proposeNda(Id deal) {
        buyer.client()
                .post(API + "/deals/" + deal + "/nda", Map.of("form", "MUTUAL", "years", 3, "language", "vi"))
                .expect(200);
    }

    public void sign(Id deal, Member signer) {
        String sha256 =
                signer.client().get(API + "/deals/" + deal + "/nda").expect(200).at("/sha256");
        signer.client()
                .post(API + "/deals/" + deal + "/nda/signature", Map.of("sha256", sha256, "password", Member.PASSWORD))
                .expect(200);
    }

    /** The buyer's first offer in that deal. */
    public Id offerIn(Id deal) {
        buyer.client()
                .post(API + "/deals/" + deal + "/offers", offer(1_500_000_000L))
                .expect(201);
        return Id.of(buyer.client().get(API + "/deals/" + deal).expect(200).at("/offers/0/id"));
    }

    public static Map<String, Object> offer(long lumpSum) {
        Map<String, Object> offer = new HashMap<>();
        offer.put("terms", terms(lumpSum));
        offer.put("message", "Đề nghị của chúng tôi.");
        return offer;
    }

    public static Map<String, Object> terms(long lumpSum) {
        return Map.ofEntries(
                Map.entry(
                        "object", Map.of("description", "Quy trình và bản vẽ", "annexes", List.of("Bản vẽ cụm màng"))),
                Map.entry("right", Map.of("kind", "LICENCE_NON_EXCLUSIVE", "subLicence", "NOT_ALLOWED")),
                Map.entry("fieldOfUse", "Xử lý nước thải dệt nhuộm"),
                Map.entry("territory", List.of("VN")),
                Map.entry("term", Map.of("months", 60)),
                Map.entry("transferMethods", List.of("DOCUMENTS")),
                Map.entry(
                        "paymentPlan",
                        Map.of(
                                "currency",
                                "VND",
                                "items",
                                List.of(Map.of(
                                        "type",
                                        "LUMP_SUM",
                                        "amount",
                                        Map.of("amount", Long.toString(lumpSum), "currency", "VND"),
                                        "due",
                                        Map.of("event", "EFFECT", "days", 15))))),
                Map.entry("improvements", Map.of("rule", "EACH_OWNS")),
                Map.entry("warranty", Map.of("months", 12)),
                Map.entry("training", Map.of("people", 12, "days", 30, "experts", 1)),
                Map.entry("confidentiality", Map.of("years", 5)),
                Map.entry("acceptanceTests", "Lưu lượng 1.000 m³/ngày trong 30 ngày."),
                Map.entry("governingLaw", "VN"),
                Map.entry("disputeBody", "VIAC"));
    }

    public static Map<String, Object> listingContent(String title) {
        return Map.ofEntries(
                Map.entry("title", Map.of("vi", title, "en", "Ceramic membrane for water")),
                Map.entry(
                        "summary",
                        Map.of(
                                "vi",
                                "Ống màng gốm xốp làm từ tro bay nhiệt điện và cao lanh, đặt sau bể sinh học của nhà máy"
                                        + " dệt nhuộm. Nước sau lọc dùng lại được cho công đoạn giặt.",
                                "en",
                                "Porous ceramic tubes made of fly ash and kaolin, placed after the biological tank of a"
                                        + " dyeing mill. The filtered water is used again for washing.")),
                Map.entry("advantages", List.of(Map.of("vi", "Giá thành thấp hơn", "en", "Costs less"))),
                Map.entry("applications", List.of(Map.of("vi", "Nhà máy dệt nhuộm", "en", "Dyeing mills"))),
                Map.entry("field", "ENV"),
                Map.entry("ipc", List.of("C02F")),
                Map.entry("trl", 7),
                Map.entry("trlBasis", "SELF_DECLARED"),
                Map.entry("objectKinds", List.of("KNOW_HOW")),
                Map.entry("transferForms", List.of("INDEPENDENT")),
                Map.entry("transferMethods", List.of("DOCUMENTS")),
                Map.entry("rights", List.of("LICENCE_NON_EXCLUSIVE")),
                Map.entry("cooperation", Map.of("vi", "Chuyển quyền sử dụng", "en", "Licence")),
                Map.entry("price", Map.of("mode", "ON_REQUEST")),
                Map.entry("stateFunded", false),
                Map.entry("country", "VN"),
                Map.entry("province", "79"));
    }

    public static Map<String, Object> needContent(String title, boolean anonymous) {
        return Map.ofEntries(
                Map.entry("title", Map.of("vi", title, "en", "Less salt in dyeing effluent")),
                Map.entry(
                        "problem",
                        Map.of(
                                "vi",
                                "Nhà máy nhuộm vải bông công suất tám tấn mỗi ngày không được cấp thêm hạn mức xả thải. Nước thải"
                                        + " còn nhiều muối nên không dùng lại được cho công đoạn giặt.",
                                "en",
                                "The effluent holds too much salt to be used again for washing.")),
                Map.entry("outcome", Map.of("vi", "Giảm muối còn dưới 1 g/l", "en", "Less than 1 g/l of salt")),
                Map.entry("field", "ENV"),
                Map.entry("trlMin", 6),
                Map.entry("trlMax", 9),
                Map.entry("cooperation", List.of("LICENCE")),
                Map.entry("country", "VN"),
                Map.entry("province", "79"),
                Map.entry("anonymous", anonymous));
    }

    private static void submit(String kind, Id id, Member owner) {
        owner.client()
                .post(API + "/my/" + kind + "/" + id + "/submission", Map.of())
                .expect(200);
    }

    /** Submits a draft and has it published. */
    private Id published(Id id, String type) {
        Id review = reviewOf(id, type);
        operator.client()
                .post(API + "/reviews/" + review + "/decision", decision(4, "PUBLISH"))
                .expect(200);
        return id;
    }
}
