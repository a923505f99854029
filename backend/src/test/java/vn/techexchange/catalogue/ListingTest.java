package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class ListingTest {
    private final Exchange exchange = Exchange.running();
    private final CatalogueScene scene = new CatalogueScene(exchange);
    private final Member supplier = exchange.people().supplier();

    @Test
    void a_draft_begins_empty_and_grows_while_it_is_written() {
        Answer begun = supplier.client().post("/api/v1/my/listings", null).expect(201);
        assertThat(begun.at("/state")).isEqualTo("DRAFT");
        assertThat(begun.at("/code")).matches("CN-\\d{4}-\\d{4,}");
        assertThat(begun.json().at("/completeness/percent").asInt()).isZero();

        Answer written =
                scene.write(supplier, begun.at("/id"), CatalogueScene.content()).expect(200);
        assertThat(written.at("/content/title/vi")).isEqualTo(CatalogueScene.MEMBRANE);
        assertThat(written.json().at("/completeness/percent").asInt()).isBetween(30, 90);
        assertThat(written.json().at("/completeness/missing/0/gain").asInt())
                .isGreaterThanOrEqualTo(
                        written.json().at("/completeness/missing/1/gain").asInt());
        assertThat(actions(written)).containsExactlyInAnyOrder("EDIT", "SUBMIT", "WITHDRAW");
    }

    @Test
    void a_stranger_does_not_see_it_before_it_is_published() {
        String listing = scene.draft(supplier, CatalogueScene.content());
        exchange.stranger().get("/api/v1/listings/" + listing).expect(404);
        supplier.client().get("/api/v1/listings/" + listing).expect(404);
        supplier.client()
                .post("/api/v1/my/listings/" + listing + "/submission", null)
                .expect(200);
        exchange.stranger().get("/api/v1/listings/" + listing).expect(404);
        assertThat(supplier.client()
                        .get("/api/v1/my/listings/" + listing + "/preview")
                        .expect(200)
                        .at("/content/field"))
                .isEqualTo("ENV");
    }

    @Test
    void the_other_organisations_listing_is_not_there() {
        String listing = scene.published(supplier);
        Member other = exchange.people().supplier();
        String path = "/api/v1/my/listings/" + listing;
        other.client().get(path).expect(404);
        other.client().put(path, Map.of("content", CatalogueScene.content()), 1).expect(404);
        other.client().post(path + "/withdrawal", null).expect(404);
        scene.operator().client().get(path).expect(404);
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told() {
        String listing = scene.draft(supplier, CatalogueScene.content());
        String path = "/api/v1/my/listings/" + listing;
        long version = supplier.client().get(path).json().at("/version").asLong();
        List<Integer> answers = Client.atOnce(
                        4, () -> supplier.client().put(path, Map.of("content", CatalogueScene.content()), version))
                .stream()
                .map(Answer::status)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 412, 412, 412);
        supplier.client().put(path, Map.of("content", CatalogueScene.content())).expect(428);
    }

    @Test
    void codes_are_given_once_each_however_many_ask_at_once() {
        List<String> codes =
                Client.atOnce(
                                12,
                                () -> supplier.client()
                                        .post("/api/v1/my/listings", null)
                                        .expect(201))
                        .stream()
                        .map(answer -> answer.at("/code"))
                        .toList();
        assertThat(codes).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void only_a_verified_supplier_may_hand_one_in() {
        Member unverified = exchange.people().unverified(vn.techexchange.party.Capability.SUPPLIER);
        String listing = scene.draft(unverified, CatalogueScene.content());
        Answer refused = unverified.client().post("/api/v1/my/listings/" + listing + "/submission", null);
        assertThat(refused.expect(409).at("/code")).isEqualTo("organisation-not-verified");
        exchange.people().buyer().client().post("/api/v1/my/listings", null).expect(403);
        exchange.stranger().post("/api/v1/my/listings", null).expect(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title", "summary", "field", "trl", "trlBasis", "rights", "objectKinds", "advantages", "country"
            })
    void what_a_submission_lacks_is_named(String field) {
        String listing = scene.draft(supplier, CatalogueScene.without(CatalogueScene.content(), field));
        Answer refused = supplier.client()
                .post("/api/v1/my/listings/" + listing + "/submission", null)
                .expect(400);
        assertThat(refused.json().at("/errors/0/path").asString()).startsWith("content." + field);
        assertThat(supplier.client().get("/api/v1/my/listings/" + listing).at("/state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void a_right_that_expired_is_not_for_sale() {
        var expired = List.of(Map.of("kind", "PATENT", "number", "US 1", "status", "EXPIRED"));
        var machine = CatalogueScene.with(
                CatalogueScene.with(CatalogueScene.content(), "ipRights", expired),
                "objectKinds",
                List.of("MACHINERY"));
        String listing = scene.draft(supplier, machine);
        String submission = "/api/v1/my/listings/" + listing + "/submission";
        Answer refused = supplier.client().post(submission, null).expect(400);
        assertThat(refused.at("/errors/0/code")).isEqualTo("only-expired-rights");
        scene.write(supplier, listing, CatalogueScene.with(machine, "rights", List.of()))
                .expect(200);
        supplier.client().post(submission, null).expect(200);

        scene.submitted(supplier, CatalogueScene.with(machine, "objectKinds", List.of("MACHINERY", "KNOW_HOW")));
    }

    @Test
    void a_right_past_its_date_is_shown_as_expired() {
        var late = List.of(Map.of("kind", "PATENT", "status", "GRANTED", "expiresOn", "2020-01-31"));
        String listing = scene.published(supplier, CatalogueScene.with(CatalogueScene.content(), "ipRights", late));
        assertThat(exchange.stranger().get("/api/v1/listings/" + listing).at("/content/ipRights/0/status"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void readiness_with_evidence_needs_evidence_and_appraisal_is_not_self_service() {
        String listing = scene.draft(supplier, CatalogueScene.with(CatalogueScene.content(), "trlBasis", "EVIDENCED"));
        String submission = "/api/v1/my/listings/" + listing + "/submission";
        assertThat(supplier.client().post(submission, null).expect(400).at("/errors/0/code"))
                .isEqualTo("trl-without-evidence");
        scene.write(supplier, listing, CatalogueScene.with(CatalogueScene.content(), "trlBasis", "APPRAISED"))
                .expect(200);
        assertThat(supplier.client().post(submission, null).expect(400).at("/errors/0/code"))
                .isEqualTo("not-for-owner");
    }

    @Test
    void wrong_values_are_refused_by_field_even_in_drafts() {
        var wrong = CatalogueScene.with(CatalogueScene.content(), "field", "NO_SUCH");
        wrong.put("trl", 10);
        wrong.put("ipc", List.of("C02F", "nonsense"));
        wrong.put("video", "javascript:alert(1)");
        String listing = scene.draft(supplier, CatalogueScene.content());
        Answer refused = scene.write(supplier, listing, wrong).expect(400);
        assertThat(refused.json().at("/errors").findValuesAsString("path"))
                .containsExactlyInAnyOrder("content.field", "content.trl", "content.ipc[1]", "content.video");
        var wrongType = CatalogueScene.with(CatalogueScene.content(), "trl", "six");
        scene.write(supplier, listing, wrongType).expect(400);
    }

    @Test
    void what_is_written_comes_back_in_nfc() {
        String decomposed = java.text.Normalizer.normalize("Xử lý nước thải", java.text.Normalizer.Form.NFD);
        String listing =
                scene.draft(supplier, CatalogueScene.with(CatalogueScene.content(), "title", Map.of("vi", decomposed)));
        assertThat(supplier.client().get("/api/v1/my/listings/" + listing).at("/content/title/vi"))
                .isEqualTo("Xử lý nước thải");
    }

    @Test
    void a_published_listing_is_read_by_everybody_and_asked_again_by_its_etag() {
        String listing = scene.published(supplier);
        Client stranger = exchange.stranger();
        Answer shown = stranger.get("/api/v1/listings/" + listing).expect(200);
        assertThat(shown.at("/content/title/vi")).isEqualTo(CatalogueScene.MEMBRANE);
        assertThat(shown.json().at("/own").asBoolean()).isFalse();
        assertThat(shown.json().at("/organisation/verified").asBoolean()).isTrue();
        String etag = shown.header("ETag");
        assertThat(etag).isNotNull();
        stranger.with("If-None-Match", String.valueOf(etag))
                .get("/api/v1/listings/" + listing)
                .expect(304);
        assertThat(supplier.client()
                        .get("/api/v1/listings/" + listing)
                        .json()
                        .at("/own")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_public_list_is_walked_page_by_page_newest_first() {
        for (int i = 0; i < 5; i++) {
            scene.published(supplier);
        }
        String path = "/api/v1/listings?size=2&organisation=" + supplier.organisation();
        List<String> seen = new java.util.ArrayList<>();
        Answer page = exchange.stranger().get(path).expect(200);
        seen.addAll(page.json().at("/items").findValuesAsString("code"));
        while (!page.json().at("/next").isNull()) {
            page = exchange.stranger().get(path + "&cursor=" + page.at("/next")).expect(200);
            seen.addAll(page.json().at("/items").findValuesAsString("code"));
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
        exchange.stranger().get("/api/v1/listings?cursor=zzz").expect(400);
        exchange.stranger().get("/api/v1/listings?size=1000").expect(400);
    }

    @Test
    void what_is_withdrawn_is_gone_and_can_be_taken_up_again() {
        String listing = scene.published(supplier);
        String path = "/api/v1/my/listings/" + listing;
        assertThat(supplier.client()
                        .post(path + "/withdrawal", null)
                        .expect(200)
                        .at("/state"))
                .isEqualTo("WITHDRAWN");
        exchange.stranger().get("/api/v1/listings/" + listing).expect(404);
        Answer again = supplier.client().post(path + "/withdrawal", null).expect(409);
        assertThat(again.at("/allowed/0")).isEqualTo("REOPEN");
        assertThat(supplier.client().post(path + "/reopening", null).expect(200).at("/state"))
                .isEqualTo("DRAFT");
        exchange.stranger().get("/api/v1/listings/" + listing).expect(404);
    }

    @Test
    void an_operator_takes_it_down_with_a_reason() {
        String listing = scene.published(supplier);
        String takedown = "/api/v1/listings/" + listing + "/takedown";
        supplier.client().post(takedown, Map.of("reason", "x")).expect(403);
        scene.operator().client().post(takedown, Map.of("reason", "")).expect(400);
        scene.operator()
                .client()
                .post(takedown, Map.of("reason", "Quyền đang tranh chấp", "order", "12/2026/QĐ"))
                .expect(204);
        exchange.stranger().get("/api/v1/listings/" + listing).expect(404);
        assertThat(supplier.client().get("/api/v1/my/listings/" + listing).at("/state"))
                .isEqualTo("TAKEN_DOWN");
        supplier.client()
                .post("/api/v1/my/listings/" + listing + "/reopening", null)
                .expect(409);
    }

    private static List<String> actions(Answer own) {
        return own.json()
                .at("/allowedActions")
                .valueStream()
                .map(action -> action.asString())
                .toList();
    }
}
