package vn.techexchange.deal.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.deal.DealScene;
import vn.techexchange.deal.Shelf;
import vn.techexchange.party.Capability;
import vn.techexchange.party.ResponseRateSource;
import vn.techexchange.party.Role;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.time.WorkingCalendar;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class InterestTest {
    private final Exchange exchange = Exchange.running();
    private final DealScene scene = DealScene.set();
    private final Client supplier = scene.supplier.client();
    private final Client buyer = scene.buyer.client();

    @Test
    void interest_reaches_the_owner_who_has_five_working_days() {
        Answer sent = scene.showInterest(buyer).expect(201);

        assertThat(sent.at("/direction")).isEqualTo("TO_SUPPLY");
        assertThat(sent.at("/subject/id")).isEqualTo(scene.listing.toString());
        assertThat(Instant.parse(sent.at("/dueAt")))
                .isEqualTo(exchange.bean(WorkingCalendar.class).deadline(Instant.parse(sent.at("/sentAt")), 5));
        assertThat(allowed(sent)).containsExactly("WITHDRAW");
        Answer received =
                supplier.get("/api/v1/interests?box=received&waiting=true").expect(200);
        assertThat(received.at("/items/0/id")).isEqualTo(sent.at("/id"));
        assertThat(received.at("/items/0/from/id"))
                .isEqualTo(scene.buyer.organisation().toString());
        assertThat(received.json().at("/items/0/allowedActions").toString()).isEqualTo("[\"ACCEPT\",\"REFUSE\"]");
    }

    @Test
    void acceptance_introduces_the_two_sides() {
        String id = scene.showInterest(buyer).at("/id");
        Answer accepted =
                supplier.post("/api/v1/interests/" + id + "/acceptance", null).expect(200);

        assertThat(accepted.at("/state")).isEqualTo("ACCEPTED");
        Answer deal = buyer.get("/api/v1/deals/" + accepted.at("/dealId")).expect(200);
        assertThat(deal.at("/code")).matches("GD-\\d{4}-\\d{4,}");
        assertThat(deal.at("/state")).isEqualTo("INTRODUCED");
        assertThat(deal.at("/mySide")).isEqualTo("DEMAND");
        assertThat(deal.at("/supply/id"))
                .isEqualTo(scene.supplier.organisation().toString());
        assertThat(deal.at("/turn/side")).isEqualTo("BOTH");
        assertThat(deal.json().at("/participants").size()).isEqualTo(2);
    }

    @Test
    void of_twenty_acceptances_at_once_one_opens_a_deal() {
        String id = scene.showInterest(buyer).at("/id");
        List<Answer> answers = Client.atOnce(20, () -> supplier.post("/api/v1/interests/" + id + "/acceptance", null));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(19);
        assertThat(exchange.database()
                        .rows("SELECT id FROM deal WHERE interest_id = "
                                + Id.of(id).value()))
                .hasSize(1);
        assertThat(exchange.bean(Events.class).firstBroken(new Aggregate("INTEREST", Id.of(id))))
                .isEmpty();
    }

    @Test
    void one_organisation_has_one_pending_interest_in_a_thing() {
        List<Answer> answers = Client.atOnce(10, () -> scene.showInterest(buyer));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(9);
        assertThat(scene.showInterest(buyer).expect(409).at("/code")).isEqualTo("interest-waiting");

        String id = buyer.get("/api/v1/interests?box=sent").at("/items/0/id");
        buyer.post("/api/v1/interests/" + id + "/withdrawal", null).expect(200);
        scene.showInterest(buyer).expect(201);
    }

    @Test
    void a_refusal_gives_a_code_and_other_gives_words() {
        String id = scene.showInterest(buyer).at("/id");
        String refusal = "/api/v1/interests/" + id + "/refusal";
        supplier.post(refusal, Map.of("code", "OTHER")).expect(400);
        supplier.post(refusal, Map.of("code", "NO_REASON")).expect(400);
        buyer.post(refusal, Map.of("code", "PRICE")).expect(409);

        supplier.post(refusal, Map.of("code", "ALREADY_IN_TALKS")).expect(200);

        assertThat(buyer.get("/api/v1/interests/" + id).at("/refusal/code")).isEqualTo("ALREADY_IN_TALKS");
        Answer late =
                supplier.post("/api/v1/interests/" + id + "/acceptance", null).expect(409);
        assertThat(late.at("/code")).isEqualTo("action-not-allowed");
    }

    @Test
    void not_in_ones_own_not_without_the_capability_and_not_in_what_is_not_public() {
        Member both = exchange.people().member("ENTERPRISE", true, Role.OWNER, Capability.BUYER, Capability.SUPPLIER);
        Id own = Shelf.on(exchange).listing(both.organisation());
        assertThat(interestIn(both.client(), own).expect(409).at("/code")).isEqualTo("own-subject");
        assertThat(scene.showInterest(supplier).expect(403).at("/code")).isEqualTo("buyer-needed");
        interestIn(buyer, Id.next()).expect(404);
        exchange.database().update("UPDATE listing SET state = 'WITHDRAWN' WHERE id = ?", scene.listing);
        scene.showInterest(buyer).expect(404);
        buyer.post("/api/v1/interests", Map.of("message", "Không có đối tượng."))
                .expect(400);
        scene.showInterest(exchange.stranger()).expect(401);
    }

    @Test
    void interest_of_others_is_not_there() {
        String id = scene.showInterest(buyer).at("/id");
        Client foreign = exchange.people().supplier().client();
        foreign.get("/api/v1/interests/" + id).expect(404);
        foreign.post("/api/v1/interests/" + id + "/acceptance", null).expect(404);
        foreign.get("/api/v1/interests?box=overdue").expect(403);
    }

    @Test
    void the_owner_of_an_anonymous_need_is_hidden_until_they_accept() {
        Id need = Shelf.on(exchange).need(scene.buyer.organisation(), true);
        Answer sent = answerNeed(need).expect(201);
        String id = sent.at("/id");
        String path = "/api/v1/interests/" + id;

        buyer.post(path + "/refusal", Map.of("code", "TOO_EARLY")).expect(200);
        assertHidden(sent, supplier.get(path), supplier.get("/api/v1/interests?box=sent"));
        Exchange.eventually(
                "the notice of the refusal",
                () -> supplier.get("/api/v1/notifications").text().contains("INTEREST_REFUSED"));
        assertHidden(supplier.get("/api/v1/notifications"));
        assertHidden(exchange.stranger()
                .get("/api/v1/mailbox?to=" + scene.supplier.email().replace("@", "%40")));

        String again = answerNeed(need).expect(201).at("/id");
        assertThat(buyer.get("/api/v1/interests/" + again).at("/to/id"))
                .isEqualTo(scene.buyer.organisation().toString());
        buyer.post("/api/v1/interests/" + again + "/acceptance", null).expect(200);
        assertThat(supplier.get("/api/v1/interests/" + again).at("/to/id"))
                .isEqualTo(scene.buyer.organisation().toString());
    }

    @Test
    void a_need_is_answered_with_a_listing_of_ones_own() {
        Id need = Shelf.on(exchange).need(scene.buyer.organisation(), false);
        Id foreign = Shelf.on(exchange).listing(exchange.people().supplier().organisation());
        Map<String, Object> body = new HashMap<>();
        body.put("needId", need.toString());
        body.put("message", "Chúng tôi có công nghệ phù hợp.");
        body.put("offeredListingId", foreign.toString());
        assertThat(supplier.post("/api/v1/interests", body).expect(400).at("/errors/0/path"))
                .isEqualTo("offeredListingId");

        body.put("offeredListingId", scene.listing.toString());
        String id = supplier.post("/api/v1/interests", body).expect(201).at("/id");
        String deal = buyer.post("/api/v1/interests/" + id + "/acceptance", null)
                .expect(200)
                .at("/dealId");

        Answer opened = supplier.get("/api/v1/deals/" + deal).expect(200);
        assertThat(opened.at("/mySide")).isEqualTo("SUPPLY");
        assertThat(opened.at("/subject/listing/id")).isEqualTo(scene.listing.toString());
        assertThat(opened.at("/subject/need/id")).isEqualTo(need.toString());
    }

    @Test
    void who_does_not_reply_is_reminded_once_and_operators_see_it() {
        String id = scene.showInterest(buyer).at("/id");
        exchange.clock().advance(Duration.ofDays(12));
        Exchange.eventually(
                "the reminder",
                () -> exchange.database()
                                .rows("SELECT id FROM event WHERE type = 'INTEREST_OVERDUE' AND aggregate_id = "
                                        + Id.of(id).value())
                                .size()
                        == 1);

        Client late = exchange.people().signedIn(scene.supplier.email());
        assertThat(late.get("/api/v1/interests/" + id).at("/overdue")).isEqualTo("true");
        assertThat(exchange.people()
                        .operator()
                        .client()
                        .get("/api/v1/interests?box=overdue&size=100")
                        .text())
                .contains(id);
        late.post("/api/v1/interests/" + id + "/refusal", Map.of("code", "TOO_EARLY"))
                .expect(200);

        var rate = exchange.bean(ResponseRateSource.class).of(scene.supplier.organisation());
        assertThat(rate.received()).isEqualTo(1);
        assertThat(rate.answered()).isZero();
        assertThat(rate.percent()).isZero();
    }

    @Test
    void the_response_rate_counts_what_was_answered_in_time() {
        var rates = exchange.bean(ResponseRateSource.class);
        assertThat(rates.of(scene.supplier.organisation()).percent()).isNull();
        String refused = scene.showInterest(buyer).at("/id");
        assertThat(rates.of(scene.supplier.organisation()).received()).isZero();
        supplier.post("/api/v1/interests/" + refused + "/refusal", Map.of("code", "PRICE"))
                .expect(200);
        String withdrawn = scene.showInterest(buyer).at("/id");
        buyer.post("/api/v1/interests/" + withdrawn + "/withdrawal", null).expect(200);

        var rate = rates.of(scene.supplier.organisation());

        assertThat(rate.percent()).isEqualTo(100);
        assertThat(rate.received()).isEqualTo(1);
        assertThat(rate.medianWorkingDays()).isEqualByComparingTo("0");
        assertThat(exchange.bean(ResponseRates.class).overall().received()).isPositive();
    }

    private Answer answerNeed(Id need) {
        return supplier.post(
                "/api/v1/interests", Map.of("needId", need.toString(), "message", "Chúng tôi có giải pháp."));
    }

    private static Answer interestIn(Client client, Id listing) {
        return client.post("/api/v1/interests", Map.of("listingId", listing.toString(), "message", "Quan tâm."));
    }

    private void assertHidden(Answer... answers) {
        for (Answer answer : answers) {
            assertThat(answer.text())
                    .doesNotContain(scene.buyer.organisation().toString())
                    .doesNotContain(scene.buyer.account().toString());
        }
    }

    private static List<String> allowed(Answer interest) {
        return interest.json().at("/allowedActions").values().stream()
                .map(action -> action.asString())
                .toList();
    }
}
