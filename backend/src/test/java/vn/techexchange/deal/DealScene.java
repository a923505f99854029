package vn.techexchange.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

/** A supplier with a listing and a buyer, and what they do with each other up to some point. */
public final class DealScene {
    public final Exchange exchange;
    public final Member supplier;
    public final Member buyer;
    public final Id listing;

    private DealScene(Exchange exchange) {
        this.exchange = exchange;
        supplier = exchange.people().supplier();
        buyer = exchange.people().buyer();
        listing = Shelf.on(exchange).listing(supplier.organisation());
    }

    public static DealScene set() {
        return new DealScene(Exchange.running());
    }

    /** The buyer's interest in the listing. */
    public Answer showInterest(Client client) {
        return client.post(
                "/api/v1/interests",
                Map.of("listingId", listing.toString(), "message", "Chúng tôi muốn tìm hiểu công nghệ này."));
    }

    /** The path of a deal in which the two sides were introduced to each other. */
    public String introduced() {
        String interest = showInterest(buyer.client()).expect(201).at("/id");
        Answer accepted = supplier.client()
                .post("/api/v1/interests/" + interest + "/acceptance", null)
                .expect(200);
        return "/api/v1/deals/" + accepted.at("/dealId");
    }

    /** The path of a deal whose NDA is proposed and not signed. */
    public String proposed() {
        String deal = introduced();
        propose(supplier.client(), deal).expect(200);
        return deal;
    }

    /** The path of a deal whose NDA both sides signed. */
    public String exploring() {
        String deal = proposed();
        sign(supplier.client(), deal).expect(200);
        sign(buyer.client(), deal).expect(200);
        return deal;
    }

    public Answer propose(Client client, String deal) {
        return client.post(deal + "/nda", Map.of("form", "MUTUAL", "years", 5, "language", "vi"));
    }

    public Answer sign(Client client, String deal) {
        String sha256 = client.get(deal + "/nda").expect(200).at("/sha256");
        return client.post(deal + "/nda/signature", Map.of("sha256", sha256, "password", Member.PASSWORD));
    }

    /** Sends a first offer and gives its identifier. */
    public String offer(Client client, String deal) {
        Answer sent = send(client, deal, null, terms(1_500_000_000, "3.5")).expect(201);
        return lastOffer(sent);
    }

    public Answer send(Client client, String deal, @Nullable String answers, Map<String, Object> terms) {
        Map<String, Object> offer = new HashMap<>();
        offer.put("answersOfferId", answers);
        offer.put("terms", terms);
        offer.put("message", "Kính gửi quý đơn vị.");
        return client.post(deal + "/offers", offer);
    }

    public Answer accept(Client client, String deal, String offer) {
        return client.post(deal + "/offers/" + offer + "/acceptance", null);
    }

    public Answer withdraw(Client client, String deal, String offer) {
        return client.post(deal + "/offers/" + offer + "/withdrawal", null);
    }

    public static String lastOffer(Answer deal) {
        return deal.json().at("/offers").values().stream()
                .toList()
                .getLast()
                .at("/id")
                .asString();
    }

    public static List<String> states(Answer deal) {
        List<String> states = new ArrayList<>();
        deal.json().at("/offers").forEach(offer -> states.add(offer.at("/state").asString()));
        return states;
    }

    public static List<String> allowed(Answer deal) {
        List<String> allowed = new ArrayList<>();
        deal.json()
                .at("/allowedActions")
                .forEach(action -> allowed.add(action.at("/action").asString()));
        return allowed;
    }

    /** An exclusive licence for Viet Nam against a lump sum in VND and a royalty. */
    public static Map<String, Object> terms(long lumpSum, String percent) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("object", Map.of("description", "Quy trình vận hành và bản vẽ", "annexes", List.of("Bản vẽ P&ID")));
        terms.put("right", Map.of("kind", "LICENCE_EXCLUSIVE", "subLicence", "WITH_CONSENT"));
        terms.put("territory", List.of("VN"));
        terms.put("term", Map.of("months", 60));
        terms.put("transferMethods", List.of("DOCUMENTS", "TRAINING"));
        terms.put(
                "paymentPlan",
                Map.of(
                        "currency",
                        "VND",
                        "items",
                        List.of(
                                Map.of(
                                        "type",
                                        "LUMP_SUM",
                                        "amount",
                                        Map.of("amount", Long.toString(lumpSum), "currency", "VND")),
                                Map.of("type", "NET_SELLING_PRICE", "percent", percent))));
        terms.put("improvements", Map.of("rule", "EACH_OWNS"));
        terms.put("warranty", Map.of("months", 12));
        terms.put("confidentiality", Map.of("years", 5));
        terms.put("governingLaw", "VN");
        terms.put("disputeBody", "VIAC");
        return terms;
    }
}
