package vn.techexchange.deal.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.techexchange.deal.DealScene;
import vn.techexchange.deal.Shelf;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;

/** Two who want to move a deal at once: one does, the other is told so. */
class RacesTest {
    private final Exchange exchange = Exchange.running();
    private final DealScene scene = DealScene.set();
    private final Client supplier = scene.supplier.client();
    private final Client buyer = scene.buyer.client();

    @Test
    void of_twenty_acceptances_at_once_one_binds() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);

        List<Answer> answers = Client.atOnce(20, () -> scene.accept(buyer, deal, offer));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(19);
        assertThat(agreements(deal)).isEqualTo(1);
        assertThat(DealScene.states(buyer.get(deal))).containsExactly("ACCEPTED");
        assertThat(Shelf.on(exchange).stateOfListing(scene.listing)).isEqualTo("UNDER_NEGOTIATION");
        assertRecordIsWhole(deal);
    }

    @RepeatedTest(3)
    void acceptance_against_withdrawal() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);

        List<Answer> answers =
                atOnce(() -> scene.accept(buyer, deal, offer), () -> scene.withdraw(supplier, deal, offer));

        assertOneWinner(answers);
        boolean accepted = answers.getFirst().status() == 200;
        assertThat(DealScene.states(buyer.get(deal))).containsExactly(accepted ? "ACCEPTED" : "WITHDRAWN");
        assertThat(buyer.get(deal).at("/state")).isEqualTo(accepted ? "AGREED" : "NEGOTIATING");
        assertThat(agreements(deal)).isEqualTo(accepted ? 1 : 0);
        assertRecordIsWhole(deal);
    }

    @RepeatedTest(3)
    void acceptance_against_counter_offer() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);
        // The buyer in a second window.
        Client window = exchange.people().signedIn(scene.buyer.email());

        List<Answer> answers = atOnce(
                () -> scene.accept(buyer, deal, offer),
                () -> scene.send(window, deal, offer, DealScene.terms(1_000_000_000, "3")));

        boolean accepted = answers.getFirst().status() == 200;
        assertThat(answers.getFirst().status()).isIn(200, 409);
        assertThat(answers.getLast().status()).isEqualTo(accepted ? 409 : 201);
        assertThat(DealScene.states(buyer.get(deal)))
                .containsExactlyElementsOf(accepted ? List.of("ACCEPTED") : List.of("COUNTERED", "OPEN"));
        assertRecordIsWhole(deal);
    }

    @RepeatedTest(3)
    void acceptance_against_expiry() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);
        Instant end = exchange.clock().instant().plus(Duration.ofMillis(300));
        exchange.database()
                .update(
                        "UPDATE offer SET expires_at = ? WHERE id = ?",
                        end.atOffset(ZoneOffset.UTC).toLocalDateTime().toString(),
                        Id.of(offer));

        List<Answer> answers = atOnce(
                () -> {
                    sleepUntil(end.minusMillis(20));
                    return scene.accept(buyer, deal, offer);
                },
                () -> {
                    sleepUntil(end);
                    expire(deal, offer);
                    return buyer.get(deal);
                });

        boolean accepted = answers.getFirst().status() == 200;
        if (!accepted) {
            answers.getFirst().expect(409);
            assertThat(answers.getFirst().at("/code")).isIn("offer-expired", "deal-moved");
        }
        assertThat(DealScene.states(buyer.get(deal))).containsExactly(accepted ? "ACCEPTED" : "EXPIRED");
        assertThat(agreements(deal)).isEqualTo(accepted ? 1 : 0);
        assertRecordIsWhole(deal);
    }

    @Test
    void the_same_key_twice_at_once_is_one_offer_and_one_answer() {
        String deal = scene.exploring();
        Client once = supplier.with("Idempotency-Key", "offer-" + Id.next());

        List<Answer> answers =
                Client.atOnce(5, () -> scene.send(once, deal, null, DealScene.terms(2_000_000_000, "2")));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.json()).distinct()).hasSize(1);
        assertThat(DealScene.states(supplier.get(deal))).containsExactly("OPEN");
        assertThat(events(deal, "OFFER_SENT")).isEqualTo(1);
    }

    @Test
    void the_same_key_later_answers_the_same_though_the_deal_went_on() {
        String deal = scene.exploring();
        String offer = scene.offer(supplier, deal);
        Client once = buyer.with("Idempotency-Key", "accept-" + Id.next());
        Answer first = scene.accept(once, deal, offer).expect(200);
        buyer.post(deal + "/messages", Map.of("text", "Xin cảm ơn.")).expect(201);

        Answer again = scene.accept(once, deal, offer).expect(200);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(events(deal, "OFFER_ACCEPTED")).isEqualTo(1);
    }

    @Test
    void of_two_signatures_by_one_side_at_once_one_counts() {
        String deal = scene.proposed();

        List<Answer> answers = Client.atOnce(4, () -> scene.sign(buyer, deal));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(3);
        assertThat(buyer.get(deal + "/nda").json().at("/signatures").size()).isEqualTo(1);
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) {
        return Client.atOnce(List.of(one, other));
    }

    private static void assertOneWinner(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    private void expire(String deal, String offer) {
        var job = exchange.bean(OfferExpiryJob.class);
        try {
            job.run(new OfferTime(idOf(deal), Id.of(offer)));
        } catch (DealMoved lost) {
            // As the scheduler would: again, until there is nothing to do.
            job.run(new OfferTime(idOf(deal), Id.of(offer)));
        }
    }

    private void sleepUntil(Instant time) {
        Duration left = Duration.between(exchange.clock().instant(), time);
        if (left.isPositive()) {
            try {
                Thread.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void assertRecordIsWhole(String deal) {
        assertThat(exchange.bean(Events.class).firstBroken(new Aggregate("DEAL", idOf(deal))))
                .isEmpty();
    }

    private int agreements(String deal) {
        return exchange.database()
                .rows("SELECT offer_id FROM agreement WHERE deal_id = "
                        + idOf(deal).value())
                .size();
    }

    private int events(String deal, String type) {
        return exchange.database()
                .rows("SELECT id FROM event WHERE aggregate_type = 'DEAL' AND aggregate_id = "
                        + idOf(deal).value() + " AND type = '" + type + "'")
                .size();
    }

    private static Id idOf(String deal) {
        return Id.of(deal.substring(deal.lastIndexOf('/') + 1));
    }
}
