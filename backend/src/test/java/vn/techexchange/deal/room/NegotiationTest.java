package vn.techexchange.deal.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.techexchange.deal.DealScene;
import vn.techexchange.deal.Shelf;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;

class NegotiationTest {
    private final Exchange exchange = Exchange.running();
    private final DealScene scene = DealScene.set();
    private final Client supplier = scene.supplier.client();
    private final Client buyer = scene.buyer.client();

    @Test
    void an_offer_a_counter_offer_and_an_acceptance_that_freezes_the_terms() {
        String deal = scene.exploring();
        String first = scene.offer(supplier, deal);

        Answer countered = scene.send(buyer, deal, first, DealScene.terms(1_200_000_000, "3.5"))
                .expect(201);
        assertThat(DealScene.states(countered)).containsExactly("COUNTERED", "OPEN");
        assertThat(countered.json().at("/offers/1/changed").toString()).isEqualTo("[\"paymentPlan.items[0].amount\"]");
        assertThat(countered.at("/offers/1/fixedTotal/amount")).isEqualTo("1200000000");
        assertThat(countered.at("/offers/1/answersOfferId")).isEqualTo(first);
        assertThat(countered.at("/turn/side")).isEqualTo("SUPPLY");
        String counter = DealScene.lastOffer(countered);

        Answer agreed = scene.accept(supplier, deal, counter).expect(200);

        assertThat(agreed.at("/state")).isEqualTo("AGREED");
        assertThat(agreed.at("/agreedOfferId")).isEqualTo(counter);
        assertThat(DealScene.allowed(agreed)).containsExactly("SEND_MESSAGE", "READ_CONFIDENTIAL");
        assertThat(agreed.at("/offers/1/termsSha256"))
                .isEqualTo(exchange.database()
                        .rows("SELECT terms_sha256 FROM agreement WHERE offer_id = "
                                + Id.of(counter).value())
                        .getFirst()
                        .getFirst());
        scene.send(buyer, deal, counter, DealScene.terms(1, "1")).expect(409);
    }

    @Test
    void only_the_other_side_accepts() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);

        Answer refused = scene.accept(supplier, deal, offer).expect(409);

        assertThat(refused.at("/code")).isEqualTo("not-your-turn");
        assertThat(refused.json().at("/allowed").toString()).contains("WITHDRAW_OFFER");
    }

    @Test
    void a_sender_withdraws_before_offering_anew() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);
        assertThat(scene.send(supplier, deal, offer, DealScene.terms(5, "1"))
                        .expect(409)
                        .at("/code"))
                .isEqualTo("not-your-turn");

        scene.withdraw(supplier, deal, offer).expect(200);

        assertThat(scene.accept(buyer, deal, offer).expect(409).at("/code")).isEqualTo("offer-closed");
        scene.send(supplier, deal, null, DealScene.terms(5_000_000, "1")).expect(201);
    }

    @Test
    void a_counter_offer_answers_the_offer_that_is_open() {
        String deal = scene.exploring();
        scene.offer(supplier, deal);
        assertThat(scene.send(buyer, deal, null, DealScene.terms(5, "1"))
                        .expect(409)
                        .at("/code"))
                .isEqualTo("other-offer-open");
    }

    @Test
    void an_expired_offer_is_not_accepted_and_is_closed_by_the_job() {
        String deal = scene.exploring();
        Map<String, Object> body = new HashMap<>();
        body.put("terms", DealScene.terms(5_000_000, "1"));
        body.put(
                "expiresAt",
                exchange.clock()
                        .instant()
                        .plus(Duration.ofMinutes(61))
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toString());
        String offer = DealScene.lastOffer(supplier.post(deal + "/offers", body).expect(201));

        exchange.clock().advance(Duration.ofMinutes(62));

        assertThat(scene.accept(buyer, deal, offer).expect(409).at("/code")).isEqualTo("offer-expired");
        assertThat(DealScene.states(buyer.get(deal))).containsExactly("EXPIRED");
        Exchange.eventually(
                "the job closes the offer",
                () -> exchange.database()
                        .rows("SELECT state FROM offer WHERE id = "
                                + Id.of(offer).value())
                        .getFirst()
                        .getFirst()
                        .equals("EXPIRED"));
        assertThat(DealScene.allowed(buyer.get(deal))).contains("SEND_OFFER").doesNotContain("ACCEPT_OFFER");
    }

    @Test
    void an_offer_stays_open_for_an_hour_to_half_a_year() {
        String deal = scene.exploring();
        for (Duration wrong : new Duration[] {Duration.ofMinutes(30), Duration.ofDays(181)}) {
            Map<String, Object> body = new HashMap<>();
            body.put("terms", DealScene.terms(5_000_000, "1"));
            body.put("expiresAt", exchange.clock().instant().plus(wrong).toString());
            assertThat(supplier.post(deal + "/offers", body).expect(400).at("/errors/0/path"))
                    .isEqualTo("expiresAt");
        }
    }

    @Test
    void contradictory_terms_are_named_field_by_field() {
        String deal = scene.exploring();
        Map<String, Object> terms = DealScene.terms(0, "101");
        terms.remove("territory");
        Answer refused = scene.send(supplier, deal, null, terms).expect(400);
        assertThat(refused.text())
                .contains(
                        "terms.territory",
                        "terms.paymentPlan.items[0].amount",
                        "terms.paymentPlan.items[1].percent",
                        "Phải lớn hơn 0 và không quá 100.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"terms\":null}",
                "{\"terms\":{\"paymentPlan\":{\"items\":[null]}}}",
                "{\"terms\":{\"territory\":[null]}}",
                "{\"terms\":{\"paymentPlan\":{\"currency\":\"XXL\",\"items\":[{\"type\":\"LUMP_SUM\",\"amount\":{\"amount\":\"1.5\",\"currency\":\"VND\"}}]}}}",
                "{\"terms\":[]}",
                "{\"terms\":{\"right\":{\"kind\":\"NOTHING\"}}}",
                "{}",
                "[]",
                "{"
            })
    void malformed_offers_are_refused_as_such(String body) {
        String deal = scene.exploring();
        supplier.post(deal + "/offers", body).expect(400);
    }

    @Test
    void what_binds_takes_a_manager_of_a_verified_organisation() {
        String deal = scene.exploring();
        Client member = exchange.people()
                .colleague(scene.buyer.organisation(), Role.MEMBER)
                .client();
        String offer = scene.offer(supplier, deal);

        assertThat(scene.accept(member, deal, offer).expect(403).at("/code")).isEqualTo("manager-needed");
        member.post(deal + "/messages", Map.of("text", "Chúng tôi đang xem.")).expect(201);
        Answer seen = member.get(deal).expect(200);
        assertThat(DealScene.allowed(seen)).contains("SEND_MESSAGE").doesNotContain("ACCEPT_OFFER");
        assertThat(seen.json().at("/blockedActions").toString()).contains("ACCEPT_OFFER", "ROLE");

        exchange.database()
                .update("UPDATE organisation SET verification = 'UNVERIFIED' WHERE id = ?", scene.buyer.organisation());
        assertThat(scene.accept(buyer, deal, offer).expect(403).at("/code")).isEqualTo("verification-needed");
    }

    @Test
    void a_deal_of_others_is_not_there() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);
        Client foreign = exchange.people().buyer().client();

        for (String path : new String[] {"", "/nda", "/messages", "/events", "/confidential"}) {
            foreign.get(deal + path).expect(404);
        }
        scene.accept(foreign, deal, offer).expect(404);
        scene.withdraw(foreign, deal, offer).expect(404);
        scene.propose(foreign, deal).expect(404);
        foreign.post(deal + "/messages", Map.of("text", "x")).expect(404);
        foreign.post(deal + "/decline", Map.of("code", "PRICE")).expect(404);
        assertThat(foreign.get("/api/v1/deals").text()).doesNotContain(deal.substring(deal.lastIndexOf('/') + 1));
        exchange.stranger().get(deal).expect(401);
    }

    @Test
    void an_offer_of_another_deal_is_not_there_either() {
        String deal = scene.exploring();
        scene.offer(supplier, deal);
        DealScene other = DealScene.set();
        String otherDeal = other.exploring();
        String otherOffer = other.offer(other.supplier.client(), otherDeal);

        scene.accept(buyer, deal, otherOffer).expect(404);
    }

    @Test
    void operators_see_that_there_is_a_deal_but_nothing_said_in_it() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);
        supplier.post(deal + "/messages", Map.of("text", "Giá này là giá cuối."))
                .expect(201);
        Client operator = exchange.people().operator().client();

        Answer seen = operator.get(deal).expect(200);

        assertThat(seen.at("/mySide")).isEqualTo("OBSERVER");
        assertThat(seen.json().at("/offers").size()).isZero();
        assertThat(seen.text()).doesNotContain("1500000000", "giá cuối");
        operator.get(deal + "/events").expect(200);
        for (String path : new String[] {"/nda", "/messages", "/confidential"}) {
            operator.get(deal + path).expect(403);
        }
        scene.accept(operator, deal, offer).expect(403);
    }

    @Test
    void what_was_offered_or_signed_cannot_be_changed_by_the_application() {
        scene.offer(supplier, scene.exploring());
        for (String change : new String[] {
            "UPDATE offer_terms SET terms = '{}'",
            "DELETE FROM offer_terms",
            "UPDATE offer SET expires_at = NOW(6)",
            "DELETE FROM offer",
            "UPDATE agreement SET terms_sha256 = ''",
            "UPDATE nda SET text_vi = ''",
            "DELETE FROM nda_signature",
            "UPDATE deal_message SET text = ''"
        }) {
            assertThatThrownBy(() -> asApplication(change))
                    .as(change)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("command denied");
        }
    }

    @Test
    void declining_ends_the_deal_and_closes_the_open_offer() {
        String deal = scene.exploring();
        scene.offer(supplier, deal);
        buyer.post(deal + "/decline", Map.of("code", "OTHER")).expect(400);

        Answer declined = buyer.post(deal + "/decline", Map.of("code", "PRICE", "text", "Vượt ngân sách."))
                .expect(200);

        assertThat(declined.at("/state")).isEqualTo("DECLINED");
        assertThat(declined.at("/closed/code")).isEqualTo("PRICE");
        assertThat(declined.at("/closed/by")).isEqualTo("DEMAND");
        assertThat(DealScene.states(declined)).containsExactly("DECLINED");
        assertThat(DealScene.allowed(declined)).isEmpty();
        assertThat(declined.at("/chain/3/status")).isEqualTo("NOW");
        supplier.post(deal + "/messages", Map.of("text", "Tiếc quá.")).expect(409);
    }

    @Test
    void a_deal_without_an_nda_lapses_when_nothing_happens() {
        String idle = scene.introduced();
        DealScene other = DealScene.set();
        String busy = other.introduced();

        exchange.clock().advance(Duration.ofDays(59));
        Client busyBuyer = exchange.people().signedIn(other.buyer.email());
        busyBuyer
                .post(busy + "/messages", Map.of("text", "Chúng tôi vẫn quan tâm."))
                .expect(201);
        exchange.clock().advance(Duration.ofDays(1).plusMinutes(1));

        Client idleBuyer = exchange.people().signedIn(scene.buyer.email());
        Exchange.eventually(
                "the idle deal lapses", () -> idleBuyer.get(idle).at("/state").equals("LAPSED"));
        assertThat(exchange.people().signedIn(other.buyer.email()).get(busy).at("/state"))
                .isEqualTo("INTRODUCED");
    }

    @Test
    void the_list_says_whose_turn_it_is_and_what_is_unread() {
        String first = scene.exploring();
        scene.offer(supplier, first);
        supplier.post(first + "/messages", Map.of("text", "Một.")).expect(201);
        supplier.post(first + "/messages", Map.of("text", "Hai.")).expect(201);

        Answer list = buyer.get("/api/v1/deals?waiting=true").expect(200);
        assertThat(list.json().at("/items").size()).isEqualTo(1);
        assertThat(list.at("/items/0/turn/action")).isEqualTo("ACCEPT_OFFER");
        assertThat(list.at("/items/0/unread")).isEqualTo("2");
        assertThat(list.at("/items/0/mySide")).isEqualTo("DEMAND");
        assertThat(supplier.get("/api/v1/deals?waiting=true")
                        .json()
                        .at("/items")
                        .size())
                .isZero();

        assertThat(buyer.get(first + "/messages").at("/items/0/text")).isEqualTo("Hai.");
        assertThat(buyer.get("/api/v1/deals").at("/items/0/unread")).isEqualTo("0");
    }

    @Test
    void lists_go_on_where_they_stopped() {
        String one = scene.introduced();
        Id second = Shelf.on(exchange).listing(scene.supplier.organisation());
        String interest = buyer.post(
                        "/api/v1/interests", Map.of("listingId", second.toString(), "message", "Cả công nghệ này nữa."))
                .at("/id");
        supplier.post("/api/v1/interests/" + interest + "/acceptance", null).expect(200);

        Answer page = buyer.get("/api/v1/deals?size=1").expect(200);
        Answer next =
                buyer.get("/api/v1/deals?size=1&cursor=" + page.at("/next")).expect(200);

        assertThat(page.at("/items/0/id")).isNotEqualTo(next.at("/items/0/id"));
        assertThat(one).endsWith(next.at("/items/0/id"));
        assertThat(next.json().at("/next").asString("")).isEmpty();
        buyer.get("/api/v1/deals?cursor=x").expect(400);
        buyer.get("/api/v1/deals?size=0").expect(400);
    }

    @Test
    void an_unverified_supplier_may_talk_but_not_sign() {
        var unverified = exchange.people().unverified(Capability.SUPPLIER);
        Id need = Shelf.on(exchange).need(scene.buyer.organisation(), false);
        String interest = unverified
                .client()
                .post("/api/v1/interests", Map.of("needId", need.toString(), "message", "Chúng tôi có giải pháp."))
                .expect(201)
                .at("/id");
        String deal = "/api/v1/deals/"
                + buyer.post("/api/v1/interests/" + interest + "/acceptance", null)
                        .expect(200)
                        .at("/dealId");
        scene.propose(buyer, deal).expect(200);

        assertThat(scene.sign(unverified.client(), deal).expect(403).at("/code"))
                .isEqualTo("verification-needed");
        unverified
                .client()
                .post(deal + "/messages", Map.of("text", "Xin chào."))
                .expect(201);
    }

    private void asApplication(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        exchange.setting("datasource.url"),
                        exchange.setting("datasource.username"),
                        exchange.setting("datasource.password"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
