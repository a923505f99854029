package vn.techexchange.deal.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Scene;

/** A listing is under negotiation while a deal on it is, and on offer again once none is. */
class ListingHeldTest {
    private final Exchange exchange = Exchange.running();
    private final Scene scene = new Scene(exchange);
    private final String word = Id.next().toString();
    private final Id listing =
            scene.publishedListing(Scene.listingContent("Màng gốm " + word), Map.of("knowHow", "", "notes", ""));

    @Test
    void from_the_first_offer_until_the_deal_ends_without_agreement() {
        Id deal = scene.afterNda(scene.dealOn(listing));
        assertThat(state()).isEqualTo("PUBLISHED");

        scene.offerIn(deal);
        assertThat(state()).isEqualTo("UNDER_NEGOTIATION");

        decline(scene, deal).expect(200);
        assertThat(state()).isEqualTo("PUBLISHED");
        Exchange.eventually(
                "search finds it",
                () -> exchange.stranger()
                        .get("/api/v1/search?type=listing&q=" + word)
                        .text()
                        .contains(listing.toString()));
    }

    @Test
    void until_the_last_of_the_deals_on_it_ends() {
        Id first = scene.afterNda(scene.dealOn(listing));
        Scene other = scene.with(exchange.people().buyer());
        Id second = other.afterNda(other.dealOn(listing));
        scene.offerIn(first);
        other.offerIn(second);

        decline(scene, first).expect(200);
        assertThat(state()).isEqualTo("UNDER_NEGOTIATION");

        decline(other, second).expect(200);
        assertThat(state()).isEqualTo("PUBLISHED");
    }

    @Test
    void as_long_as_one_is_agreed() {
        Id agreed = scene.afterNda(scene.dealOn(listing));
        Scene other = scene.with(exchange.people().buyer());
        Id second = other.afterNda(other.dealOn(listing));
        other.offerIn(second);
        Id offer = scene.offerIn(agreed);
        scene.supplier()
                .client()
                .post("/api/v1/deals/" + agreed + "/offers/" + offer + "/acceptance", null)
                .expect(200);

        decline(other, second).expect(200);

        assertThat(state()).isEqualTo("UNDER_NEGOTIATION");
    }

    @Test
    void not_by_a_deal_that_ends_before_an_offer() {
        Id negotiating = scene.afterNda(scene.dealOn(listing));
        Scene other = scene.with(exchange.people().buyer());
        Id introduced = other.dealOn(listing);
        scene.offerIn(negotiating);

        decline(other, introduced).expect(200);

        assertThat(state()).isEqualTo("UNDER_NEGOTIATION");
    }

    @RepeatedTest(3)
    void of_two_deals_that_end_at_once_the_later_one_frees_it() {
        Id first = scene.afterNda(scene.dealOn(listing));
        Scene other = scene.with(exchange.people().buyer());
        Id second = other.afterNda(other.dealOn(listing));
        scene.offerIn(first);
        other.offerIn(second);

        List<Answer> answers = Client.atOnce(List.of(() -> decline(scene, first), () -> decline(other, second)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(state()).isEqualTo("PUBLISHED");
    }

    private static Answer decline(Scene scene, Id deal) {
        return scene.buyer().client().post("/api/v1/deals/" + deal + "/decline", Map.of("code", "PRICE"));
    }

    private String state() {
        return exchange.stranger()
                .get("/api/v1/listings/" + listing)
                .expect(200)
                .at("/state");
    }
}
