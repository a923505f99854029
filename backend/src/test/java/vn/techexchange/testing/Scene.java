package vn.techexchange.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.techexchange.platform.id.Id;

/**
 * The chain, as far along as a test needs it, walked over HTTP by a supplier, a buyer and an operator. Each call makes
 * something new; listings and needs are made as {@link CatalogueScene} makes them.
 */
public final class Scene {
    private static final String API = "/api/v1";

    private final Member supplier;
    private final Member buyer;
    private final CatalogueScene catalogue;

    public Scene(Exchange exchange) {
        this(exchange.people().supplier(), exchange.people().buyer(), new CatalogueScene(exchange));
    }

    private Scene(Member supplier, Member buyer, CatalogueScene catalogue) {
        this.supplier = supplier;
        this.buyer = buyer;
        this.catalogue = catalogue;
    }

    /** The same supplier and operator with another buyer. */
    public Scene with(Member other) {
        return new Scene(supplier, other, catalogue);
    }

    public Member supplier() {
        return supplier;
    }

    public Member buyer() {
        return buyer;
    }

    public Member operator() {
        return catalogue.operator();
    }

    public Id draftListing() {
        return Id.of(catalogue.draft(supplier, listingContent("Màng gốm lọc nước")));
    }

    public Id draftListing(Map<String, Object> content, Map<String, Object> confidential) {
        String id = catalogue.draft(supplier, content);
        CatalogueScene.put(supplier, "listings", id, Map.of("content", content, "confidential", confidential))
                .expect(200);
        return Id.of(id);
    }

    public Id submittedListing() {
        return Id.of(catalogue.submitted(supplier, listingContent("Màng gốm lọc nước")));
    }

    public Id publishedListing() {
        return published(submittedListing());
    }

    public Id publishedListing(Map<String, Object> content, Map<String, Object> confidential) {
        Id id = draftListing(content, confidential);
        CatalogueScene.submit(supplier, "listings", id.toString());
        return published(id);
    }

    public Id draftNeed() {
        return Id.of(catalogue.needDraft(buyer, CatalogueScene.needContent()));
    }

    public Id openNeed() {
        return Id.of(catalogue.open(buyer, CatalogueScene.needContent()));
    }

    /** The review that waits for this listing or need. */
    public Id reviewOf(Id subject) {
        return Id.of(catalogue.review(subject.toString()));
    }

    /** Has what was handed in published. */
    public Id published(Id subject) {
        catalogue.publish(subject.toString());
        return subject;
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

    /** All that a listing can say in a few words. */
    public static Map<String, Object> listingContent(String title) {
        Map<String, Object> content = CatalogueScene.content();
        content.put("title", CatalogueScene.text(title, "Ceramic membrane for water"));
        content.put("transferForms", List.of("INDEPENDENT"));
        content.put("transferMethods", List.of("DOCUMENTS"));
        content.put("cooperation", CatalogueScene.text("Chuyển quyền sử dụng", "Licence"));
        content.put("price", Map.of("mode", "ON_REQUEST"));
        content.put("stateFunded", false);
        content.put("province", "79");
        return content;
    }
}
