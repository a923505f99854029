package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Role;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class ReviewTest {
    private final Exchange exchange = Exchange.running();
    private final CatalogueScene scene = new CatalogueScene(exchange);
    private final Member supplier = exchange.people().supplier();

    @ParameterizedTest
    @CsvSource({
        "3, 3, 2, 2, PUBLISH, PUBLISHED",
        "5, 5, 5, 5, PUBLISH, PUBLISHED",
        "3, 2, 2, 2, REQUEST_CHANGES, CHANGES_REQUESTED",
        "2, 1, 1, 1, REQUEST_CHANGES, CHANGES_REQUESTED",
        "5, 5, 5, 0, REQUEST_CHANGES, CHANGES_REQUESTED",
        "1, 1, 1, 1, REJECT, REJECTED",
        "4, 0, 0, 0, REJECT, REJECTED",
        "0, 0, 0, 0, REJECT, REJECTED"
    })
    void the_points_decide(int advantage, int clarity, int cooperation, int form, String decision, String state) {
        String listing = scene.submitted(supplier, CatalogueScene.content());
        String review = scene.review(listing);
        for (String other : List.of("PUBLISH", "REQUEST_CHANGES", "REJECT")) {
            if (!other.equals(decision)) {
                Answer refused = scene.decide(review, advantage, clarity, cooperation, form, other)
                        .expect(409);
                assertThat(refused.at("/allowed/0")).isEqualTo(decision);
            }
        }
        scene.decide(review, advantage, clarity, cooperation, form, decision).expect(200);
        assertThat(supplier.client().get("/api/v1/my/listings/" + listing).at("/state"))
                .isEqualTo(state);
        exchange.stranger().get("/api/v1/listings/" + listing).expect(state.equals("PUBLISHED") ? 200 : 404);
    }

    @Test
    void each_score_needs_its_reason_and_stays_within_bounds() {
        String review =
                "/api/v1/reviews/" + scene.review(scene.submitted(supplier, CatalogueScene.content())) + "/decision";
        Client operator = scene.operator().client();
        operator.post(review, CatalogueScene.verdict(List.of(6, 3, 3, 3), "PUBLISH"))
                .expect(400);
        Map<String, Object> silent = new HashMap<>(CatalogueScene.verdict(List.of(3, 3, 3, 3), "PUBLISH"));
        silent.put("reasons", Map.of("advantage", "x", "clarity", " ", "cooperation", "x", "form", "x"));
        operator.post(review, silent).expect(400);
    }

    @Test
    void only_operators_who_do_not_own_it_decide() {
        String review = scene.review(scene.submitted(supplier, CatalogueScene.content()));
        CatalogueScene.decide(supplier, review, 3, 3, 3, 3, "PUBLISH").expect(403);
        supplier.client().get("/api/v1/reviews").expect(403);
        supplier.client().get("/api/v1/reviews/" + review).expect(403);

        Member both = exchange.people().member("INSTITUTE", true, Role.OWNER, Capability.SUPPLIER, Capability.OPERATOR);
        String own = scene.review(scene.submitted(both, CatalogueScene.content()));
        CatalogueScene.decide(both, own, 3, 3, 3, 3, "PUBLISH").expect(403);
        assertThat(both.client()
                        .get("/api/v1/reviews/" + own)
                        .json()
                        .at("/allowedActions")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void of_many_who_decide_at_once_one_does() {
        String listing = scene.submitted(supplier, CatalogueScene.content());
        String review = scene.review(listing);
        List<Integer> answers = Client.atOnce(5, () -> scene.decide(review, 3, 3, 3, 3, "PUBLISH")).stream()
                .map(Answer::status)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 409, 409, 409, 409);
    }

    @Test
    void a_second_submission_shows_what_changed_since_the_first() {
        String listing = scene.submitted(supplier, CatalogueScene.content());
        scene.decide(scene.review(listing), 2, 2, 2, 2, "REQUEST_CHANGES").expect(200);
        Answer own = supplier.client().get("/api/v1/my/listings/" + listing).expect(200);
        assertThat(own.at("/review/notes/0/field")).isEqualTo("advantages");
        assertThat(own.at("/review/reasons/clarity")).isEqualTo("Lý do clarity");

        var changed = CatalogueScene.with(
                CatalogueScene.content(), "title", CatalogueScene.text("Màng gốm, bản sửa", "Ceramic membrane"));
        changed.put("trl", 5);
        scene.write(supplier, listing, changed).expect(200);
        supplier.client()
                .post("/api/v1/my/listings/" + listing + "/submission", null)
                .expect(200);

        Answer detail = scene.operator()
                .client()
                .get("/api/v1/reviews/" + scene.review(listing))
                .expect(200);
        assertThat(detail.json().at("/revision").asInt()).isEqualTo(2);
        assertThat(detail.json().at("/changes").findValuesAsString("field"))
                .containsExactlyInAnyOrder("title.vi", "title.en", "trl");
        assertThat(detail.at("/previousDecision/decision")).isEqualTo("REQUEST_CHANGES");
        assertThat(detail.json().at("/history").findValuesAsString("type"))
                .containsExactly(
                        "LISTING_DRAFTED", "LISTING_SUBMITTED", "LISTING_CHANGES_REQUESTED", "LISTING_SUBMITTED");
    }

    @Test
    void the_public_reads_the_reviewed_revision_until_the_next_one_is_reviewed() {
        String listing = scene.published(supplier);
        var changed =
                CatalogueScene.with(CatalogueScene.content(), "title", CatalogueScene.text("Tên mới", "New name"));
        scene.write(supplier, listing, changed).expect(200);
        assertThat(publicTitle(listing)).isEqualTo(CatalogueScene.MEMBRANE);
        String submission = "/api/v1/my/listings/" + listing + "/submission";
        assertThat(supplier.client().post(submission, null).expect(200).at("/state"))
                .isEqualTo("PUBLISHED");
        assertThat(supplier.client().post(submission, null).expect(409).at("/code"))
                .isEqualTo("in-review");
        assertThat(publicTitle(listing)).isEqualTo(CatalogueScene.MEMBRANE);

        scene.decide(scene.review(listing), 1, 1, 1, 1, "REJECT").expect(200);
        assertThat(publicTitle(listing)).isEqualTo(CatalogueScene.MEMBRANE);
        supplier.client().post(submission, null).expect(200);
        scene.decide(scene.review(listing), 3, 3, 3, 3, "PUBLISH").expect(200);
        assertThat(publicTitle(listing)).isEqualTo("Tên mới");
    }

    @Test
    void what_is_taken_back_needs_no_review() {
        String listing = scene.submitted(supplier, CatalogueScene.content());
        String review = scene.review(listing);
        supplier.client()
                .post("/api/v1/my/listings/" + listing + "/withdrawal", null)
                .expect(200);
        assertThat(scene.decide(review, 3, 3, 3, 3, "PUBLISH").expect(409).at("/code"))
                .isEqualTo("review-closed");
    }

    @Test
    void what_the_law_bans_is_not_published() {
        String review =
                "/api/v1/reviews/" + scene.review(scene.submitted(supplier, CatalogueScene.content())) + "/decision";
        Map<String, Object> verdict = new HashMap<>(CatalogueScene.verdict(List.of(5, 5, 5, 5), "PUBLISH"));
        verdict.put("screening", "BANNED");
        scene.operator().client().post(review, verdict).expect(400);
        verdict.put("decision", "REJECT");
        scene.operator().client().post(review, verdict).expect(200);
    }

    private String publicTitle(String listing) {
        return exchange.stranger()
                .get("/api/v1/listings/" + listing)
                .expect(200)
                .at("/content/title/vi");
    }
}
