package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class NeedTest {
    private static final Map<String, Object> ORDER = Map.of(
            "budgetSource",
            "Ngân sách thành phố",
            "evaluationCriteria",
            List.of(CatalogueScene.text("Độ chính xác: 60 điểm", "Accuracy: 60 points")));

    private final Exchange exchange = Exchange.running();
    private final CatalogueScene scene = new CatalogueScene(exchange);
    private final Member buyer = exchange.people().buyer();

    @Test
    void an_open_need_names_its_buyer() {
        String need = scene.open(buyer, CatalogueScene.needContent());
        Answer shown = exchange.stranger().get("/api/v1/needs/" + need).expect(200);
        assertThat(shown.at("/organisation/id")).isEqualTo(buyer.organisation().toString());
        assertThat(shown.at("/code")).matches("NC-\\d{4}-\\d{4,}");
        assertThat(exchange.stranger()
                        .get("/api/v1/needs?organisation=" + buyer.organisation())
                        .text())
                .contains(need);
    }

    @Test
    void an_anonymous_buyer_is_known_to_its_own_people_and_operators_only() {
        String need = scene.open(buyer, CatalogueScene.with(CatalogueScene.needContent(), "anonymous", true));
        String path = "/api/v1/needs/" + need;
        for (var reader :
                List.of(exchange.stranger(), exchange.people().supplier().client())) {
            Answer shown = reader.get(path).expect(200);
            assertThat(shown.json().at("/organisation").isNull()).isTrue();
            assertThat(shown.at("/buyerKind")).isEqualTo("ENTERPRISE");
            assertThat(shown.text()).doesNotContain(buyer.organisation().toString());
            assertThat(reader.get("/api/v1/needs?organisation=" + buyer.organisation())
                            .text())
                    .doesNotContain(need);
            assertThat(reader.get("/api/v1/needs?size=100").text())
                    .doesNotContain(buyer.organisation().toString());
        }
        assertThat(buyer.client().get(path).at("/organisation/id"))
                .isEqualTo(buyer.organisation().toString());
        assertThat(scene.operator().client().get(path).at("/organisation/id"))
                .isEqualTo(buyer.organisation().toString());
    }

    @Test
    void only_a_state_agency_places_an_order() {
        String refused = scene.needDraft(buyer, CatalogueScene.with(CatalogueScene.needContent(), "order", ORDER));
        assertThat(buyer.client()
                        .post("/api/v1/my/needs/" + refused + "/submission", null)
                        .expect(400)
                        .at("/errors/0/code"))
                .isEqualTo("only-state-agency");
        Member agency = exchange.people().stateAgency();
        String need = scene.open(agency, CatalogueScene.with(CatalogueScene.needContent(), "order", ORDER));
        assertThat(exchange.stranger().get("/api/v1/needs/" + need).at("/content/order/budgetSource"))
                .isEqualTo("Ngân sách thành phố");
        var hidden = CatalogueScene.with(
                CatalogueScene.with(CatalogueScene.needContent(), "order", ORDER), "anonymous", true);
        String anonymous = scene.needDraft(agency, hidden);
        agency.client()
                .post("/api/v1/my/needs/" + anonymous + "/submission", null)
                .expect(400);
    }

    @Test
    void a_closed_need_is_gone_and_can_be_taken_up_again() {
        String need = scene.open(buyer, CatalogueScene.needContent());
        String own = "/api/v1/my/needs/" + need;
        assertThat(buyer.client().post(own + "/closure", null).expect(200).at("/state"))
                .isEqualTo("CLOSED");
        exchange.stranger().get("/api/v1/needs/" + need).expect(404);
        buyer.client().post(own + "/closure", null).expect(409);
        assertThat(buyer.client().post(own + "/reopening", null).expect(200).at("/state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void budgets_and_ranges_run_upwards() {
        var wrong = CatalogueScene.with(
                CatalogueScene.needContent(), "budgetFrom", Map.of("amount", "900", "currency", "VND"));
        wrong.put("budgetTo", Map.of("amount", "300", "currency", "VND"));
        wrong.put("trlMin", 7);
        wrong.put("trlMax", 4);
        wrong.put("deadline", "2020-01-01");
        String need = scene.needDraft(buyer, wrong);
        Answer refused = buyer.client()
                .post("/api/v1/my/needs/" + need + "/submission", null)
                .expect(400);
        assertThat(refused.json().at("/errors").findValuesAsString("path"))
                .containsExactlyInAnyOrder("content.budgetTo", "content.trlMax", "content.deadline");
    }
}
