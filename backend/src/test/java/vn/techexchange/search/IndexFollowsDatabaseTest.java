package vn.techexchange.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.techexchange.embedded.EmbeddedElasticsearch;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

/** The index is, before long, what the database is: whatever becomes of Elasticsearch meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexFollowsDatabaseTest {
    private static final String INDEX = "own-technology";
    private static final int SECONDS = 120;

    @TempDir
    private static Path folder;

    private EmbeddedElasticsearch elasticsearch;
    private Exchange exchange;
    private Shelf shelf;
    private Client visitor;
    private Client engine;

    @BeforeAll
    void start() {
        elasticsearch = EmbeddedElasticsearch.start(folder.resolve("elasticsearch"));
        exchange = Exchange.start(
                Map.of("elasticsearch.url", elasticsearch.uri().toString(), "elasticsearch.prefix", "own"));
        shelf = new Shelf(exchange);
        visitor = exchange.stranger();
        engine = new Client(elasticsearch.uri());
        for (int i = 1; i <= 4; i++) {
            listing("Vật liệu thứ " + i);
        }
        eventuallyEqual();
    }

    @AfterAll
    void stop() {
        exchange.close();
        elasticsearch.close();
    }

    @Test
    void while_elasticsearch_is_away_search_says_so_and_all_else_goes_on_and_then_the_index_catches_up()
            throws IOException {
        String leaving = listing("Sẽ được rút");
        eventuallyEqual();
        int port = elasticsearch.uri().getPort();
        ProcessHandle.of(elasticsearch.pid()).orElseThrow().destroyForcibly();
        Exchange.eventually("the node is gone", () -> !elasticsearch.isAlive());
        elasticsearch.close();

        var refused = visitor.get("/api/v1/search?q=nuoc").expect(503);
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.at("/code")).isEqualTo("search-unavailable");
        visitor.get("/api/v1/suggestions?q=nuoc").expect(503);
        var status = shelf.operator().client().get("/api/v1/search/status").expect(200);
        assertThat(status.json().at("/index").isNull()).isTrue();
        shelf.withdraw(leaving);
        String coming = listing("Ra đời khi máy tìm kiếm vắng");
        visitor.get("/api/v1/listings/" + coming).expect(200);

        elasticsearch = EmbeddedElasticsearch.start(folder.resolve("elasticsearch"), port);
        eventuallyEqual();
        assertThat(indexed()).containsKey(coming).doesNotContainKey(leaving);
        Exchange.eventually(
                "search answers again",
                SECONDS,
                () -> visitor.get("/api/v1/search?q=nuoc").status() == 200);
    }

    @Test
    void drift_is_found_and_repaired() {
        String lost = listing("Sẽ bị mất khỏi chỉ mục");
        eventuallyEqual();
        engine.delete("/" + INDEX + "/_doc/" + lost + "?refresh=true&version_type=external_gte&version="
                        + published().get(lost))
                .expect(200);
        String stray = Id.next().toString();
        engine.put("/" + INDEX + "/_doc/" + stray + "?refresh=true", Map.of("id", stray, "type", "listing"))
                .expect(201);

        exchange.clock().advance(Duration.ofMinutes(11));

        eventuallyEqual();
        Exchange.eventually(
                "the check reports it",
                SECONDS,
                () -> shelf.operator()
                                .client()
                                .get("/api/v1/search/status")
                                .json()
                                .at("/drift")
                                .asInt()
                        >= 2);
    }

    @Test
    void a_rebuild_under_writes_leaves_no_gap_and_ends_equal() {
        String before = indexName();
        var writing = CompletableFuture.runAsync(() -> {
            for (int i = 1; i <= 6; i++) {
                String id = listing("Viết trong lúc dựng lại " + i);
                if (i % 2 == 0) {
                    shelf.withdraw(id);
                }
            }
        });
        shelf.operator().client().post("/api/v1/search/rebuild", Map.of()).expect(202);
        Exchange.eventually("another index answers", SECONDS, () -> {
            visitor.get("/api/v1/search?q=vat+lieu").expect(200);
            return !indexName().equals(before);
        });
        writing.join();

        eventuallyEqual();
    }

    @Test
    void a_rebuild_that_was_cut_off_goes_on_where_it_stood() {
        String there = indexName();
        String halfFilled = there.substring(0, there.lastIndexOf('-')) + "-halffilled";
        engine.put("/" + halfFilled, Map.of("aliases", Map.of(INDEX + "-building", Map.of())))
                .expect(200);
        List<Id> listings = published().keySet().stream().map(Id::of).sorted().toList();
        exchange.database()
                .update(
                        "INSERT INTO search_rebuild VALUES (?, 'LISTING', ?)",
                        halfFilled,
                        listings.get(listings.size() - 2));

        shelf.operator().client().post("/api/v1/search/rebuild", Map.of()).expect(202);

        Exchange.eventually(
                "the half-filled one answers", SECONDS, () -> indexName().equals(halfFilled));
        assertThat(indexed()).hasSize(1).containsKey(listings.getLast().toString());
        Exchange.eventually(
                "that rebuild has ended",
                SECONDS,
                () -> exchange.database()
                        .rows("SELECT task_name FROM scheduled_tasks WHERE task_name = 'search-rebuild'")
                        .isEmpty());
        shelf.operator().client().post("/api/v1/search/rebuild", Map.of()).expect(202);
        Exchange.eventually("a whole one answers", SECONDS, () -> !indexName().equals(halfFilled));
        eventuallyEqual();
    }

    @Test
    void what_nobody_confirmed_in_time_is_out_of_search_at_once() {
        Exchange later = Exchange.start(Map.of());
        try (later) {
            var client = later.stranger();
            new Shelf(later).listing("Sẽ hết hạn", null, "ENV", Map.of());
            Exchange.eventually("it is found", SECONDS, () -> total(client) == 1);

            later.clock().advance(Duration.ofDays(91));

            assertThat(total(client)).isZero();
        }
    }

    private static int total(Client client) {
        var answer = client.get("/api/v1/search?q=het+han");
        return answer.status() == 200 ? answer.json().at("/total").asInt() : -1;
    }

    private String listing(String title) {
        return shelf.listing(title, null, "MATERIAL", Map.of());
    }

    private void eventuallyEqual() {
        Exchange.eventually(
                "index and database are equal", SECONDS, () -> indexed().equals(published()));
    }

    /** Versions by identifier, as the database has them. */
    private Map<String, Long> published() {
        var published = new TreeMap<String, Long>();
        exchange.database()
                .rows("SELECT id, public_version FROM listing WHERE state IN ('PUBLISHED', 'UNDER_NEGOTIATION')")
                .forEach(row -> published.put(
                        new Id(Long.parseLong(row.getFirst())).toString(), Long.parseLong(row.getLast())));
        return published;
    }

    /** Versions by identifier, as Elasticsearch has them. */
    private Map<String, Long> indexed() {
        var indexed = new TreeMap<String, Long>();
        var answer = engine.get("/" + INDEX + "/_search?size=1000&version=true&_source=false");
        if (answer.status() == 200) {
            for (JsonNode hit : answer.json().at("/hits/hits")) {
                indexed.put(hit.at("/_id").asString(), hit.at("/_version").asLong());
            }
        }
        return indexed;
    }

    private String indexName() {
        return List.copyOf(engine.get("/_alias/" + INDEX).expect(200).json().propertyNames())
                .getFirst();
    }
}
