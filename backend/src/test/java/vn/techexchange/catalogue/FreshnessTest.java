package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.techexchange.catalogue.freshness.FreshnessWatch;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

/** On an exchange of its own, since it moves the clock by months. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshnessTest {
    private static final Pattern LINK = Pattern.compile("/freshness#token=([\\w-]+)");

    private Exchange exchange;
    private CatalogueScene scene;

    @BeforeAll
    void start() {
        exchange = Exchange.start(Map.of());
    }

    @BeforeEach
    void setTheScene() {
        scene = new CatalogueScene(exchange);
    }

    @AfterAll
    void stop() {
        exchange.close();
    }

    @Test
    void its_owner_is_reminded_twice_and_then_it_leaves() {
        Member supplier = exchange.people().supplier();
        String listing = scene.published(supplier);
        after(Duration.ofDays(75));
        assertThat(reminders(supplier)).isZero();
        after(Duration.ofDays(2)); // 77: thirteen days left
        Exchange.eventually("the first reminder", () -> reminders(supplier) == 1);
        after(Duration.ofDays(1));
        after(Duration.ofDays(10)); // 88: two days left
        Exchange.eventually("the last reminder", () -> reminders(supplier) == 2);
        exchange.stranger().get("/api/v1/listings/" + listing).expect(200);

        exchange.clock().advance(Duration.ofDays(2).plusSeconds(1));
        exchange.stranger().get("/api/v1/listings/" + listing).expect(404); // at once, whenever the job comes
        exchange.bean(FreshnessWatch.class).run();
        Member again = new Member(
                exchange.people().signedIn(supplier.email()),
                supplier.account(),
                supplier.organisation(),
                supplier.email());
        Answer own = again.client().get("/api/v1/my/listings/" + listing).expect(200);
        assertThat(own.at("/state")).isEqualTo("EXPIRED");
        assertThat(own.json().at("/allowedActions").toString()).contains("CONFIRM_FRESH", "REOPEN");

        again.client()
                .post("/api/v1/my/listings/" + listing + "/freshness", null)
                .expect(200);
        exchange.stranger().get("/api/v1/listings/" + listing).expect(200);
    }

    @Test
    void one_click_on_the_link_confirms_and_a_second_does_nothing() {
        Member supplier = exchange.people().supplier();
        String listing = scene.published(supplier);
        after(Duration.ofDays(80));
        Exchange.eventually("the reminder", () -> reminders(supplier) == 1);
        String token = token(supplier);
        Answer confirmed = exchange.stranger()
                .post("/api/v1/freshness-confirmations", Map.of("token", token))
                .expect(200);
        assertThat(confirmed.at("/title/vi")).isEqualTo(CatalogueScene.MEMBRANE);
        Answer again = exchange.stranger().post("/api/v1/freshness-confirmations", Map.of("token", token));
        assertThat(again.status()).isIn(404, 409);
        exchange.stranger()
                .post("/api/v1/freshness-confirmations", Map.of("token", "x".repeat(43)))
                .expect(404);

        after(Duration.ofDays(11)); // past the old end
        exchange.stranger().get("/api/v1/listings/" + listing).expect(200);
    }

    @Test
    void who_reads_english_is_led_to_the_english_page() {
        Member supplier = exchange.people().supplier();
        supplier.client()
                .patch("/api/v1/account", Map.of("name", "Ann", "language", "en"))
                .expect(200);
        scene.published(supplier);
        after(Duration.ofDays(80));
        Exchange.eventually("the reminder", () -> mails(supplier).text().contains("/en/freshness#token="));
    }

    private void after(Duration time) {
        exchange.clock().advance(time);
        exchange.bean(FreshnessWatch.class).run();
    }

    private long reminders(Member member) {
        return mails(member).json().at("/items").findValuesAsString("text").stream()
                .filter(text -> LINK.matcher(text).find())
                .count();
    }

    private String token(Member member) {
        for (String text : mails(member).json().at("/items").findValuesAsString("text")) {
            var link = LINK.matcher(text);
            if (link.find()) {
                return link.group(1);
            }
        }
        throw new AssertionError("no link");
    }

    private Answer mails(Member member) {
        return exchange.stranger()
                .get("/api/v1/mailbox?size=100&to=" + member.email().replace("@", "%40"))
                .expect(200);
    }
}
