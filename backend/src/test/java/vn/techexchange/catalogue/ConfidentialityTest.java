package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

/** A marker in every confidential field and file comes out to nobody but the owner. */
class ConfidentialityTest {
    private final Exchange exchange = Exchange.running();
    private final Scene scene = new Scene(exchange);
    private final Member supplier = exchange.people().supplier();
    private final String marker = "MARKER" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void what_is_confidential_stays_with_its_owner() {
        String listing = scene.draft(supplier, Scene.content());
        String own = "/api/v1/my/listings/" + listing;
        long version = supplier.client().get(own).json().at("/version").asLong();
        var confidential = Map.of("knowHow", "bí quyết " + marker, "notes", "ghi chú " + marker);
        supplier.client()
                .put(own, Map.of("content", Scene.content(), "confidential", confidential), version)
                .expect(200);
        byte[] secret = ("bí mật " + marker).getBytes(StandardCharsets.UTF_8);
        String file = supplier.client()
                .upload(own + "/files?kind=CONFIDENTIAL_DOCUMENT", "cong-thuc.txt", secret)
                .expect(201)
                .at("/id");
        assertThat(supplier.client().post(own + "/submission", null).expect(200).text())
                .doesNotContain(marker);
        String review = scene.review(listing);
        Client operator = scene.operator().client();
        assertThat(operator.get("/api/v1/reviews/" + review).expect(200).text())
                .doesNotContain(marker)
                .contains("cong-thuc.txt");
        scene.decide(review, 3, 3, 3, 3, "PUBLISH").expect(200);

        assertThat(supplier.client().get(own).expect(200).text()).contains(marker);
        for (Client reader :
                List.of(exchange.stranger(), operator, exchange.people().buyer().client())) {
            assertThat(reader.get("/api/v1/listings/" + listing).expect(200).text())
                    .doesNotContain(marker)
                    .doesNotContain(file);
            assertThat(reader.get("/api/v1/listings?organisation=" + supplier.organisation())
                            .text())
                    .doesNotContain(marker);
            reader.get("/api/v1/listings/" + listing + "/files/" + file).expect(404);
        }
        operator.get(own + "/files/" + file).expect(404);
        assertThat(supplier.client().get(own + "/files/" + file).expect(200).text())
                .contains(marker);
        for (String table :
                List.of("event", "idempotency", "catalogue_revision", "listing", "review", "scheduled_tasks")) {
            assertThat(exchange.database().rows("SELECT * FROM " + table).toString())
                    .as(table)
                    .doesNotContain(marker);
        }
    }

    @Test
    void what_its_owner_writes_without_the_confidential_part_leaves_it_as_it_is() {
        String listing = scene.draft(supplier, Scene.content());
        String own = "/api/v1/my/listings/" + listing;
        long version = supplier.client().get(own).json().at("/version").asLong();
        supplier.client()
                .put(own, Map.of("content", Scene.content(), "confidential", Map.of("knowHow", marker)), version)
                .expect(200);
        scene.write(supplier, listing, Scene.content()).expect(200);
        assertThat(supplier.client().get(own).at("/confidential/knowHow")).isEqualTo(marker);
    }
}
