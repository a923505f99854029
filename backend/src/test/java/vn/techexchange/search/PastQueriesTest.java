package vn.techexchange.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

/** What several people searched for and found is suggested to others; what one asked is nobody else's. */
class PastQueriesTest {
    @Test
    void what_enough_people_found_something_with_is_suggested_whatever_its_marks() {
        try (var exchange = Exchange.start(Map.of("search.past.people", "2"))) {
            Client visitor = exchange.stranger();
            new Shelf(exchange).listing("Thiết bị sấy thăng hoa", null, "FOOD", Map.of());
            Exchange.eventually("it is found", () -> found(visitor, "sấy thăng hoa") == 1);
            found(visitor, "không ai viết thế này cả");
            found(visitor, "sấy thăng hoa 0912345678");
            exchange.clock().advance(Duration.ofMinutes(2));
            found(visitor, "thiết bị sấy");
            exchange.clock().advance(Duration.ofMinutes(2));
            found(visitor, "sấy bị thiết");

            assertThat(suggested(visitor, "say th")).isEmpty();
            assertThat(exchange.database().rows("SELECT words, people FROM search_past_query ORDER BY words"))
                    .contains(List.of("sấy thăng hoa", "1"), List.of("thiết bị sấy", "1"))
                    .noneMatch(row ->
                            row.getFirst().contains("0912") || row.getFirst().contains("không ai"));

            // Another visitor, on another server.
            exchange.database().update("UPDATE search_past_query SET people = 2 WHERE words = 'sấy thăng hoa'");
            exchange.clock().advance(Duration.ofMinutes(2));
            assertThat(suggested(visitor, "say th")).containsExactly("sấy thăng hoa");
            exchange.clock().advance(Duration.ofDays(91));
            assertThat(suggested(visitor, "say th")).isEmpty();
        }
    }

    private static int found(Client visitor, String words) {
        return visitor.get("/api/v1/search?q=" + SearchTest.encoded(words))
                .expect(200)
                .json()
                .at("/total")
                .asInt();
    }

    private static List<String> suggested(Client visitor, String typed) {
        return visitor.get("/api/v1/suggestions?q=" + SearchTest.encoded(typed))
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/kind").asString().equals("QUERY"))
                .map(item -> item.at("/text").asString())
                .toList();
    }
}
