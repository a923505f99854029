package vn.techexchange.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class VerificationTest {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Exchange exchange = Exchange.running();
    private final Member member = exchange.people().unverified(Capability.SUPPLIER);
    private final Member operator = exchange.people().operator();

    @Test
    void an_operator_verifies_on_evidence_and_grants_until_a_day() {
        String evidence = upload();
        var request = request(List.of(evidence)).expect(201);
        assertThat(request.at("/state")).isEqualTo("PENDING");
        assertThat(standing()).isEqualTo("PENDING");

        var decided = approve(request.at("/id"), "BROKER", "2027-06-30").expect(200);

        assertThat(decided.at("/verification/state")).isEqualTo("VERIFIED");
        var session = member.client().get("/api/v1/session");
        assertThat(session.at("/organisation/verification")).isEqualTo("VERIFIED");
        assertThat(session.json().at("/organisation/capabilities").toString()).contains("BROKER", "SUPPLIER");
        assertThat(exchange.database()
                        .rows("SELECT type FROM event WHERE aggregate_id = "
                                + member.organisation().value() + " ORDER BY sequence"))
                .containsExactly(
                        List.of("VERIFICATION_REQUESTED"),
                        List.of("ORGANISATION_VERIFIED"),
                        List.of("CAPABILITY_GRANTED"));
    }

    @Test
    void a_refusal_gives_reasons_and_the_organisation_asks_again() {
        String id = request(List.of(upload())).expect(201).at("/id");

        refuse(id, "Giấy chứng nhận đã hết hạn.").expect(200);

        var latest = member.client().get(path("/verification")).expect(200);
        assertThat(latest.at("/state")).isEqualTo("REFUSED");
        assertThat(latest.at("/reasons")).isEqualTo("Giấy chứng nhận đã hết hạn.");
        assertThat(latest.json().at("/allowedActions").toString()).isEqualTo("[\"REQUEST\"]");
        assertThat(standing()).isEqualTo("REFUSED");
        request(List.of(upload())).expect(201);
    }

    @Test
    void a_refusal_without_reasons_is_none() {
        String id = request(List.of(upload())).expect(201).at("/id");

        refuse(id, " ").expect(400);
    }

    @Test
    void a_decided_request_stays_decided() {
        String id = request(List.of(upload())).expect(201).at("/id");
        approve(id, "EXPERT", "2027-06-30").expect(200);

        var refused = refuse(id, "đổi ý").expect(409);
        assertThat(refused.at("/code")).isEqualTo("action-not-allowed");
        assertThat(standing()).isEqualTo("VERIFIED");
    }

    @Test
    void two_operators_who_decide_at_once_decide_once() {
        String id = request(List.of(upload())).expect(201).at("/id");
        Member second = exchange.people().operator();

        var answers = Client.atOnce(List.<Callable<Client.Answer>>of(
                () -> approve(id, "VALUER", "2027-06-30"),
                () -> second.client()
                        .post("/api/v1/verifications/" + id + "/refusal", Map.of("reasons", "thiếu giấy tờ"))));

        assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void two_requests_at_once_are_one() {
        String evidence = upload();

        var answers = Client.atOnce(3, () -> request(List.of(evidence)));

        assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(201, 409, 409);
    }

    @Test
    void a_verified_organisation_asks_for_more_and_stays_verified_meanwhile() {
        approve(request(List.of(upload())).at("/id"), "EXPERT", "2027-06-30").expect(200);

        String more = request(List.of(upload())).expect(201).at("/id");
        assertThat(standing()).isEqualTo("VERIFIED");
        refuse(more, "chưa đủ chứng chỉ").expect(200);
        assertThat(standing()).isEqualTo("VERIFIED");
    }

    @Test
    void nobody_verifies_themselves() {
        String file = operator.client()
                .upload("/api/v1/organisations/" + operator.organisation() + "/evidence", "giay.pdf", PDF)
                .expect(201)
                .at("/id");
        String id = operator.client()
                .post("/api/v1/organisations/" + operator.organisation() + "/verification", form(List.of(file)))
                .expect(201)
                .at("/id");

        approve(id, "EXPERT", "2027-06-30").expect(403);
    }

    @Test
    void only_operators_decide_and_see_the_queue() {
        String id = request(List.of(upload())).expect(201).at("/id");

        member.client().get("/api/v1/verifications").expect(403);
        member.client()
                .post("/api/v1/verifications/" + id + "/approval", Map.of("capabilities", List.of()))
                .expect(403);
        exchange.stranger().get("/api/v1/verifications").expect(401);
        var file = operator.client().get("/api/v1/verifications/" + id).expect(200);
        assertThat(file.at("/requester/email")).isEqualTo(member.email());
        assertThat(file.at("/history/0/type")).isEqualTo("VERIFICATION_REQUESTED");
    }

    @Test
    void evidence_is_for_the_organisation_and_operators() {
        String evidence = upload();
        String path = path("/evidence/" + evidence);

        assertThat(member.client().get(path).expect(200).response().body()).isEqualTo(PDF);
        operator.client().get(path).expect(200);
        exchange.people().buyer().client().get(path).expect(404);
        exchange.stranger().get(path).expect(401);
    }

    @Test
    void evidence_of_others_proves_nothing() {
        Member other = exchange.people().unverified(Capability.BUYER);
        String theirs = other.client()
                .upload("/api/v1/organisations/" + other.organisation() + "/evidence", "giay.pdf", PDF)
                .expect(201)
                .at("/id");

        assertThat(request(List.of(theirs)).expect(400).at("/errors/0/code")).isEqualTo("no-such-evidence");
        assertThat(standing()).isEqualTo("UNVERIFIED");
        request(List.of(Id.next().toString())).expect(400);
    }

    @Test
    void a_grant_ends_within_five_years_and_not_in_the_past() {
        String id = request(List.of(upload())).expect(201).at("/id");

        approve(id, "BROKER", "2020-01-01").expect(400);
        approve(id, "BROKER", "2090-01-01").expect(400);
        approve(id, "SUPPLIER", "2027-06-30").expect(400);
    }

    private String upload() {
        return member.client()
                .upload(path("/evidence"), "giấy phép.pdf", PDF)
                .expect(201)
                .at("/id");
    }

    private Client.Answer request(List<String> evidence) {
        return member.client().post(path("/verification"), form(evidence));
    }

    private static Map<String, Object> form(List<String> evidence) {
        return new HashMap<>(Map.of(
                "legalName", "Công ty TNHH Thử Nghiệm",
                "registrationNumber", "0312345678",
                "representative", "Nguyễn Văn Thử",
                "requestedCapabilities", List.of("BROKER"),
                "evidenceIds", evidence));
    }

    private Client.Answer approve(String id, String capability, String until) {
        return operator.client()
                .post(
                        "/api/v1/verifications/" + id + "/approval",
                        Map.of("capabilities", List.of(Map.of("capability", capability, "until", until))));
    }

    private Client.Answer refuse(String id, String reasons) {
        return operator.client().post("/api/v1/verifications/" + id + "/refusal", Map.of("reasons", reasons));
    }

    private String standing() {
        return exchange.stranger()
                .get("/api/v1/organisations/" + member.organisation())
                .at("/verification");
    }

    private String path(String rest) {
        return "/api/v1/organisations/" + member.organisation() + rest;
    }
}
