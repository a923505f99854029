package vn.techexchange.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;

/** Offers and needs counted by field and readiness. Countries that no other test trades in keep the numbers apart. */
class LandscapeTest {
    private static final Exchange EXCHANGE = Exchange.running();

    private final CatalogueScene scene = new CatalogueScene(EXCHANGE);

    @Test
    void a_listing_counts_in_its_band_and_a_need_in_each_that_it_accepts() {
        listing("LA", "LOGI", 5, false);
        listing("LA", "LOGI", 9, true);
        need("LA", "LOGI", 5, 7);
        need("LA", "EDU", 8, 9);

        awaitRow("LA", "LOGI", "2/1 0/0 1/1 1/1");
        awaitRow("LA", "EDU", "0/1 0/0 0/0 0/1");
        assertThat(row(landscape("?country=LA&stateFunded=true"), "LOGI")).isEqualTo("1/1 0/0 0/1 1/1");
        assertThat(row(landscape("?country=LA"), "AQUA")).isEqualTo("0/0 0/0 0/0 0/0");
        assertThat(landscape("?country=LA").text()).contains("{\"value\":\"LA\",\"count\":4}");
    }

    @Test
    void who_names_no_level_counts_apart_and_what_leaves_no_longer() {
        Map<String, Object> content = new HashMap<>(CatalogueScene.needContent());
        content.put("country", "KH");
        content.put("field", "EDU");
        var buyer = EXCHANGE.people().buyer();
        String need = scene.open(buyer, content);
        awaitRow("KH", "EDU", "0/1 0/0 0/0 0/0");
        assertThat(of(landscape("?country=KH"), "EDU").at("/unsaid/needs").asInt())
                .isEqualTo(1);

        buyer.client().post("/api/v1/my/needs/" + need + "/closure", Map.of()).expect(200);
        awaitRow("KH", "EDU", "0/0 0/0 0/0 0/0");
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        Answer first = landscape("?country=MM");
        EXCHANGE.stranger()
                .with("If-None-Match", java.util.Objects.requireNonNull(first.header("ETag")))
                .get("/api/v1/landscape?country=MM")
                .expect(304);
        EXCHANGE.stranger().get("/api/v1/landscape?country=nowhere").expect(400);
    }

    private void listing(String country, String field, int trl, boolean stateFunded) {
        Map<String, Object> content = new HashMap<>(CatalogueScene.content());
        content.put("country", country);
        content.put("field", field);
        content.put("trl", trl);
        content.put("stateFunded", stateFunded);
        scene.published(EXCHANGE.people().supplier(), content);
    }

    private void need(String country, String field, int from, int to) {
        Map<String, Object> content = new HashMap<>(CatalogueScene.needContent());
        content.put("country", country);
        content.put("field", field);
        content.put("trlMin", from);
        content.put("trlMax", to);
        scene.open(EXCHANGE.people().buyer(), content);
    }

    private static void awaitRow(String country, String field, String expected) {
        Exchange.eventually(
                field + " of " + country + " is " + expected,
                () -> row(landscape("?country=" + country), field).equals(expected));
    }

    /** Listings and needs: of all, then of each band. */
    private static String row(Answer landscape, String field) {
        JsonNode row = of(landscape, field);
        return pair(row.path("all"))
                + StreamSupport.stream(row.path("byBand").spliterator(), false)
                        .map(count -> " " + pair(count))
                        .reduce("", String::concat);
    }

    private static String pair(JsonNode count) {
        return count.path("listings").asInt() + "/" + count.path("needs").asInt();
    }

    private static JsonNode of(Answer landscape, String field) {
        return StreamSupport.stream(landscape.json().path("fields").spliterator(), false)
                .filter(row -> row.path("field").asString().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Answer landscape(String query) {
        return EXCHANGE.stranger().get("/api/v1/landscape" + query).expect(200);
    }
}
