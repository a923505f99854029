package vn.techexchange.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.deal.DealScene;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class NoticesTest {
    private final Exchange exchange = Exchange.running();
    private final DealScene scene = DealScene.set();
    private final Client supplier = scene.supplier.client();
    private final Client buyer = scene.buyer.client();

    @Test
    void along_a_deal_each_side_is_told_of_what_the_other_did_once() {
        String deal = scene.exploring();
        String first = scene.offer(supplier, deal);
        String counter = DealScene.lastOffer(scene.send(buyer, deal, first, DealScene.terms(1_000_000_000, "3"))
                .expect(201));
        scene.accept(supplier, deal, counter).expect(200);

        awaitKinds(
                buyer, List.of("INTEREST_ACCEPTED", "NDA_PROPOSED", "NDA_SIGNED", "OFFER_RECEIVED", "OFFER_ACCEPTED"));
        awaitKinds(supplier, List.of("INTEREST_RECEIVED", "NDA_COMPLETE", "OFFER_COUNTERED"));
    }

    @Test
    void every_member_of_the_side_is_told_but_not_who_did_it() {
        Member colleague = exchange.people().colleague(scene.supplier.organisation(), Role.MEMBER);
        scene.showInterest(buyer).expect(201);

        awaitKinds(supplier, List.of("INTEREST_RECEIVED"));
        awaitKinds(colleague.client(), List.of("INTEREST_RECEIVED"));
        assertThat(kinds(buyer)).isEmpty();
    }

    @Test
    void of_interest_it_leads_each_side_to_where_the_app_lists_it() {
        String interest = scene.showInterest(buyer).expect(201).at("/id");
        Exchange.eventually(
                "the supplier is told", () -> mails(scene.supplier).contains("/workspace/deals?tab=received"));
        supplier.post("/api/v1/interests/" + interest + "/refusal", Map.of("code", "TOO_EARLY"))
                .expect(200);
        Exchange.eventually("the buyer is told", () -> mails(scene.buyer).contains("/workspace/deals?tab=sent"));
        assertThat(supplier.get("/api/v1/notifications").at("/items/0/link/type"))
                .isEqualTo("INTEREST_RECEIVED");
    }

    @Test
    void mails_say_that_there_is_something_and_never_what() {
        String deal = scene.exploring();
        scene.offer(supplier, deal);
        Exchange.eventually("the mail about the offer", () -> mails(scene.buyer).contains("Có đề nghị mới"));

        assertThat(mails(scene.buyer))
                .contains("/workspace/deals/")
                .doesNotContain("1500000000", "1.500.000.000", "Kính gửi quý đơn vị", "Quy trình vận hành và bản vẽ");
    }

    @Test
    void messages_are_mailed_once_an_hour() {
        String deal = scene.introduced();
        supplier.post(deal + "/messages", Map.of("text", "Một bí mật nhỏ.")).expect(201);
        supplier.post(deal + "/messages", Map.of("text", "Hai bí mật nhỏ.")).expect(201);
        awaitKinds(buyer, List.of("INTEREST_ACCEPTED", "MESSAGE_RECEIVED", "MESSAGE_RECEIVED"));
        Exchange.eventually("the first mail", () -> messageMails() == 1);

        exchange.clock().advance(Duration.ofMinutes(61));
        exchange.people()
                .signedIn(scene.supplier.email())
                .post(deal + "/messages", Map.of("text", "Ba."))
                .expect(201);

        Exchange.eventually("the second mail", () -> messageMails() == 2);
        assertThat(mails(scene.buyer)).doesNotContain("bí mật nhỏ");
    }

    @Test
    void telling_twice_changes_nothing() {
        scene.showInterest(buyer).expect(201);
        awaitKinds(supplier, List.of("INTEREST_RECEIVED"));
        Exchange.eventually("the mail", () -> mails(scene.supplier).contains("Có quan tâm mới"));
        String event = exchange.database()
                .rows("SELECT event_id FROM notice WHERE account_id = "
                        + scene.supplier.account().value())
                .getFirst()
                .getFirst();
        String interest = supplier.get("/api/v1/notifications").at("/items/0/link/id");
        var again = new Announcement(
                new Id(Long.parseLong(event)),
                NoticeKind.INTEREST_RECEIVED,
                Audience.organisation(scene.supplier.organisation()),
                LinkType.INTEREST_RECEIVED,
                Id.of(interest),
                scene.buyer.account(),
                exchange.clock().instant(),
                Map.of());

        exchange.bean(NoticeJob.class).run(again);

        assertThat(kinds(supplier)).containsExactly("INTEREST_RECEIVED");
    }

    @Test
    void the_recipient_is_reminded_before_an_offer_expires_and_both_sides_hear_that_it_did() {
        String deal = scene.exploring();
        scene.offer(supplier, deal);
        exchange.clock().advance(Duration.ofDays(8));
        exchange.database()
                .update(
                        "UPDATE scheduled_tasks SET execution_time = UTC_TIMESTAMP() WHERE task_name = 'offer-reminder'");
        Client later = exchange.people().signedIn(scene.buyer.email());
        Exchange.eventually("the reminder", () -> kinds(later).contains("OFFER_EXPIRING"));

        exchange.clock().advance(Duration.ofDays(20));
        Client buyerAfter = exchange.people().signedIn(scene.buyer.email());
        Client supplierAfter = exchange.people().signedIn(scene.supplier.email());
        Exchange.eventually(
                "the expiry",
                () -> kinds(buyerAfter).contains("OFFER_EXPIRED")
                        && kinds(supplierAfter).contains("OFFER_EXPIRED"));
        assertThat(kinds(buyerAfter).stream().filter("OFFER_EXPIRING"::equals)).hasSize(1);
        assertThat(kinds(supplierAfter)).doesNotContain("OFFER_EXPIRING");
    }

    @Test
    void notices_are_read_one_by_one_or_all() {
        scene.proposed();
        awaitKinds(buyer, List.of("INTEREST_ACCEPTED", "NDA_PROPOSED"));
        assertThat(buyer.get("/api/v1/notifications/unread").at("/count")).isEqualTo("2");
        Answer list = buyer.get("/api/v1/notifications?size=1").expect(200);
        Answer next = buyer.get("/api/v1/notifications?size=1&cursor=" + list.at("/next"))
                .expect(200);
        assertThat(next.at("/items/0/id")).isNotEqualTo(list.at("/items/0/id"));

        supplier.post("/api/v1/notifications/read", Map.of("ids", List.of(list.at("/items/0/id"))))
                .expect(204);
        assertThat(buyer.get("/api/v1/notifications/unread").at("/count")).isEqualTo("2");
        buyer.post("/api/v1/notifications/read", Map.of("ids", List.of(list.at("/items/0/id"))))
                .expect(204);
        assertThat(buyer.get("/api/v1/notifications/unread").at("/count")).isEqualTo("1");
        buyer.post("/api/v1/notifications/read", Map.of("all", true)).expect(204);
        assertThat(buyer.get("/api/v1/notifications/unread").at("/count")).isEqualTo("0");
        exchange.stranger().get("/api/v1/notifications").expect(401);
    }

    private static void awaitKinds(Client client, List<String> kinds) {
        Exchange.eventually("notices " + kinds, () -> kinds(client).size() >= kinds.size());
        assertThat(kinds(client)).containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static List<String> kinds(Client client) {
        return client.get("/api/v1/notifications?size=100").expect(200).json().at("/items").values().stream()
                .map(notice -> notice.at("/kind").asString())
                .toList();
    }

    private String mails(Member member) {
        return exchange.stranger()
                .get("/api/v1/mailbox?size=100&to=" + member.email().replace("@", "%40"))
                .expect(200)
                .text();
    }

    private long messageMails() {
        return exchange
                .stranger()
                .get("/api/v1/mailbox?size=100&to=" + scene.buyer.email().replace("@", "%40"))
                .json()
                .at("/items")
                .values()
                .stream()
                .filter(mail -> mail.at("/subject").asString().startsWith("Tin nhắn mới"))
                .count();
    }
}
