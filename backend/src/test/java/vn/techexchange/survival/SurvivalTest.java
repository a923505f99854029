package vn.techexchange.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.techexchange.embedded.Durability;
import vn.techexchange.embedded.EmbeddedMysql;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.People;

/** {@code kill -9} of the server, then of MySQL, during a stream of writes. */
class SurvivalTest {
    private static final int WRITERS = 4;
    private static final int WRITES_BETWEEN_KILLS = 40;

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_write_is_there_exactly_once_and_every_chain_is_whole() {
        Path data = folder.resolve("data");
        List<String> acknowledged;
        try (var exchange = RunningExchange.start(data)) {
            Client client = People.signUp(exchange.stranger(), "writer@example.vn");
            var writers = Writers.start(WRITERS, client);
            try (writers) {
                awaitWrites(writers, WRITES_BETWEEN_KILLS);
                exchange.killServer();
                exchange.startAgain();
                awaitWrites(writers, writers.acknowledged().size() + WRITES_BETWEEN_KILLS);
                exchange.killMysql();
                awaitWrites(writers, writers.acknowledged().size() + WRITES_BETWEEN_KILLS);
            }
            acknowledged = writers.acknowledged();
        }

        try (var mysql = EmbeddedMysql.start(data.resolve("mysql"), Durability.DURABLE)) {
            assertWhole(mysql, acknowledged);
        }
    }

    private static void assertWhole(EmbeddedMysql mysql, List<String> acknowledged) {
        mysql.createDatabase("exchange", "exchange_app", "exchange_app");
        try (var exchange = Exchange.start(Map.of(
                "datasource.url", mysql.url("exchange"),
                "datasource.owner.username", mysql.ownerUsername(),
                "datasource.owner.password", mysql.ownerPassword()))) {
            List<String> written =
                    exchange.database().rows("SELECT name_vi FROM organisation WHERE name_vi LIKE 'writer %'").stream()
                            .map(List::getFirst)
                            .toList();
            assertThat(written).containsExactlyInAnyOrderElementsOf(acknowledged);
            var events = exchange.bean(Events.class);
            var chains = exchange.database().rows("SELECT DISTINCT aggregate_type, aggregate_id FROM event");
            assertThat(chains).hasSizeGreaterThanOrEqualTo(acknowledged.size());
            assertThat(chains)
                    .allSatisfy(chain -> assertThat(events.firstBroken(
                                    new Aggregate(chain.get(0), new Id(Long.parseLong(chain.get(1))))))
                            .isEmpty());
        }
    }

    private static void awaitWrites(Writers writers, int count) {
        Exchange.eventually(
                count + " acknowledged writes",
                120,
                () -> writers.acknowledged().size() >= count);
    }
}
