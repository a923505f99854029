package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Logs;
import vn.techexchange.testing.Member;
import vn.techexchange.testing.Scene;

/**
 * A marker in what is confidential comes out to nobody but those whom it is for: in no answer, no table but its own, no
 * entry of the index, no mail and no log, not even where something fails.
 */
class ConfidentialityTest {
    private final Exchange exchange = Exchange.running();
    private final Scene scene = new Scene(exchange);
    private final Client supplier = scene.supplier().client();
    private final Client buyer = scene.buyer().client();
    private final Client operator = scene.operator().client();
    private final String marker = "MARKER" + UUID.randomUUID().toString().replace("-", "");
    private final Map<String, Object> content = Scene.listingContent("Màng gốm lọc nước");
    private final Map<String, Object> confidential = Map.of("knowHow", "bí quyết " + marker, "notes", "chú " + marker);
    private final Logs logs = Logs.captured();

    @AfterEach
    void stopListening() {
        logs.close();
    }

    @Test
    void what_is_confidential_in_a_listing_stays_with_its_owner() {
        Id listing = scene.draftListing(content, confidential);
        String own = "/api/v1/my/listings/" + listing;
        byte[] secret = ("bí mật " + marker).getBytes(StandardCharsets.UTF_8);
        String file = supplier.upload(own + "/files?kind=CONFIDENTIAL_DOCUMENT", "cong-thuc.txt", secret)
                .expect(201)
                .at("/id");
        String publicFile = "/api/v1/listings/" + listing + "/files/" + file;
        assertThat(supplier.post(own + "/submission", null).expect(200).text()).doesNotContain(marker);
        Id review = scene.reviewOf(listing);
        assertThat(operator.get("/api/v1/reviews/" + review).expect(200).text())
                .doesNotContain(marker)
                .contains("cong-thuc.txt");
        operator.get(publicFile).expect(404);
        scene.published(listing);

        assertThat(supplier.get(own).expect(200).text()).contains(marker);
        for (Client reader : List.of(exchange.stranger(), operator, buyer)) {
            assertThat(reader.get("/api/v1/listings/" + listing).expect(200).text())
                    .doesNotContain(marker)
                    .doesNotContain(file);
            assertThat(reader.get("/api/v1/listings?organisation="
                                    + scene.supplier().organisation())
                            .text())
                    .doesNotContain(marker);
            reader.get(publicFile).expect(404);
        }
        operator.get(own + "/files/" + file).expect(404);
        assertThat(supplier.get(own + "/files/" + file).expect(200).text()).contains(marker);

        assertThat(indexed(listing)).doesNotContain(marker);
        assertThat(mails(scene.supplier())).doesNotContain(marker);
        assertThat(tablesWithMarker()).containsExactly("listing_confidential");
        assertThat(logs.text()).doesNotContain(marker);
    }

    @Test
    void reading_it_after_the_nda_leaves_it_nowhere_else() {
        Id listing = scene.publishedListing(content, confidential);
        Id deal = scene.afterNda(scene.dealOn(listing));
        String path = "/api/v1/deals/" + deal + "/confidential";

        assertThat(buyer.get(path).expect(200).text()).contains(marker);
        operator.get(path).expect(403);

        assertThat(tablesWithMarker()).containsExactly("listing_confidential");
        assertThat(logs.text()).doesNotContain(marker);
    }

    @Test
    void what_the_two_sides_say_to_each_other_stays_between_them() {
        Id deal = scene.exploringDeal();
        String path = "/api/v1/deals/" + deal;
        buyer.post(path + "/messages", Map.of("text", "Giá cuối " + marker)).expect(201);
        var offer = Scene.offer(1_500_000_000L);
        offer.put("message", "Đề nghị " + marker);
        buyer.post(path + "/offers", offer).expect(201);
        Exchange.eventually(
                "the supplier is told", () -> mails(scene.supplier()).contains("/workspace/deals/" + deal));

        assertThat(supplier.get(path + "/messages").expect(200).text()).contains(marker);
        for (Client outsider : List.of(operator, exchange.people().buyer().client(), exchange.stranger())) {
            for (String part : List.of("", "/messages", "/events")) {
                assertThat(outsider.get(path + part).text()).doesNotContain(marker);
            }
        }
        assertThat(supplier.get(path + "/events").expect(200).text()).doesNotContain(marker);
        assertThat(mails(scene.supplier())).doesNotContain(marker);
        // The answers are kept for who asked, to be given again.
        assertThat(tablesWithMarker()).containsExactlyInAnyOrder("deal_message", "offer_terms", "idempotency");
        assertThat(logs.text()).doesNotContain(marker);
    }

    @Test
    void what_fails_says_nothing_of_it() {
        Id listing = scene.draftListing(content, Map.of("knowHow", "", "notes", ""));
        String own = "/api/v1/my/listings/" + listing;
        long version = supplier.get(own).json().at("/version").asLong();
        var whole = Map.of("content", content, "confidential", confidential);
        var wrongType = Map.of("content", content, "confidential", Map.of("knowHow", List.of(Map.of(marker, marker))));
        var tooLong = Map.of("content", content, "confidential", Map.of("knowHow", marker.repeat(10_000)));
        String broken = "{\"confidential\":{\"knowHow\":\"" + marker + "\",";
        Id deal = scene.exploringDeal();

        supplier.put(own, wrongType, version).expect(400);
        supplier.put(own, tooLong, version).expect(400);
        supplier.with("If-Match", "\"" + version + "\"")
                .send("PUT", own, broken)
                .expect(400);
        supplier.put(own, whole, version + 7).expect(412);
        scene.operator().client().put(own, whole, version).expect(404);
        without("listing_confidential", () -> supplier.put(own, whole, version)).expect(500);
        String messages = "/api/v1/deals/" + deal + "/messages";
        without("deal_message", () -> buyer.post(messages, Map.of("text", marker)))
                .expect(500);

        assertThat(logs.text()).contains(own + " failed", messages + " failed").doesNotContain(marker);
        assertThat(tablesWithMarker()).isEmpty();
    }

    @Test
    void what_its_owner_writes_without_the_confidential_part_leaves_it_as_it_is() {
        Id listing = scene.draftListing(content, confidential);
        String own = "/api/v1/my/listings/" + listing;
        long version = supplier.get(own).json().at("/version").asLong();
        supplier.put(own, Map.of("content", content), version).expect(200);
        assertThat(supplier.get(own).at("/confidential/knowHow")).isEqualTo("bí quyết " + marker);
    }

    /** What is asked while that table is not there: the database refuses in the middle of the work. */
    private Answer without(String table, Supplier<Answer> asking) {
        exchange.database().update("RENAME TABLE " + table + " TO away");
        try {
            return asking.get();
        } finally {
            exchange.database().update("RENAME TABLE away TO " + table);
        }
    }

    private List<String> tablesWithMarker() {
        return exchange
                .database()
                .rows("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                .stream()
                .map(List::getFirst)
                .filter(table -> exchange.database()
                        .rows("SELECT * FROM " + table)
                        .toString()
                        .contains(marker))
                .toList();
    }

    /** What the index has of that listing, once it is there, and of the marker. */
    private String indexed(Id listing) {
        var engine = new Client(URI.create(exchange.setting("elasticsearch.url")));
        String question = "/" + exchange.setting("elasticsearch.prefix") + "*/_search?size=1000&lenient=true&q=";
        Supplier<String> found = () ->
                engine.get(question + listing + "%20OR%20" + marker).expect(200).text();
        Exchange.eventually("the listing is in the index", () -> found.get().contains(listing.toString()));
        return found.get();
    }

    /** All mails to somebody, once there are any. */
    private String mails(Member to) {
        String mailbox = "/api/v1/mailbox?size=100&to=" + to.email().replace("@", "%40");
        Supplier<Answer> all = () -> exchange.stranger().get(mailbox).expect(200);
        Exchange.eventually(
                "a mail to " + to.email(), () -> !all.get().json().at("/items").isEmpty());
        return all.get().text();
    }
}
