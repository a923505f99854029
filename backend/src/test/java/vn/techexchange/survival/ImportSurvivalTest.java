package vn.techexchange.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.techexchange.embedded.Durability;
import vn.techexchange.embedded.EmbeddedMysql;
import vn.techexchange.measure.generate.GeneratedListings;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.People;

/** Ten thousand listings brought in by the page's own way, the server killed in the midst of it. */
class ImportSurvivalTest {
    private static final int LISTINGS = 10_000;
    private static final String IMPORTS = "/api/v1/my/imports";

    @TempDir
    Path folder;

    @Test
    void ten_thousand_listings_are_in_once_each_though_the_server_was_killed() {
        Path data = folder.resolve("data");
        try (var exchange = RunningExchange.start(data)) {
            Client client = People.signUp(exchange.stranger(), "importer@example.vn");
            client.post(
                            "/api/v1/organisations",
                            Map.of(
                                    "name",
                                    Map.of("vi", "Viện Nhập"),
                                    "kind",
                                    "INSTITUTE",
                                    "country",
                                    "VN",
                                    "capabilities",
                                    List.of("SUPPLIER")))
                    .expect(201);
            String file = IMPORTS + "/"
                    + client.upload(IMPORTS + "?kind=LISTING", "listings.csv", csv())
                            .expect(201)
                            .at("/id");
            Answer uploaded = client.get(file).expect(200);
            client.post(file + "/check", Map.of("mapping", uploaded.json().at("/mapping")))
                    .expect(200);
            Exchange.eventually("it is checked", 120, () -> is(client, file, "CHECKED"));
            client.post(file + "/start", Map.of("wanted", "DRAFT", "withRepeated", true))
                    .expect(200);
            Exchange.eventually("it is in the midst", 120, () -> reached(client, file) >= LISTINGS / 3);

            exchange.killServer();
            exchange.startAgain();
            assertThat(reached(client, file)).isBetween(LISTINGS / 3, LISTINGS - 1);

            Exchange.eventually("it goes on to the end", 120, () -> is(client, file, "DONE"));
            Answer done = client.get(file).expect(200);
            assertThat(done.json().at("/tally/outcomes/CREATED").asInt()).isEqualTo(LISTINGS);
        }
        try (var mysql = EmbeddedMysql.start(data.resolve("mysql"), Durability.DURABLE)) {
            mysql.createDatabase("exchange", "exchange_app", "exchange_app");
            assertOnceEach(mysql);
        }
    }

    private static void assertOnceEach(EmbeddedMysql mysql) {
        try (var exchange = Exchange.start(Map.of(
                "datasource.url", mysql.url("exchange"),
                "datasource.owner.username", mysql.ownerUsername(),
                "datasource.owner.password", mysql.ownerPassword()))) {
            assertThat(
                            exchange.database()
                                    .rows(
                                            "SELECT COUNT(*), COUNT(DISTINCT code), COUNT(DISTINCT content->>'$.title.vi') FROM listing"))
                    .containsExactly(List.of("10000", "10000", "10000"));
            assertThat(exchange.database()
                            .rows("SELECT COUNT(*), COUNT(DISTINCT source_id) FROM import_source s JOIN listing l"
                                    + " ON l.id = s.subject_id"))
                    .containsExactly(List.of("10000", "10000"));
            assertThat(exchange.database().rows("""
                            SELECT COUNT(*), COUNT(DISTINCT aggregate_id) FROM event
                            WHERE aggregate_type = 'LISTING' AND type = 'LISTING_DRAFTED' AND sequence = 1""")).containsExactly(List.of("10000", "10000"));
        }
    }

    private static boolean is(Client client, String file, String state) {
        return client.get(file).expect(200).at("/state").equals(state);
    }

    private static int reached(Client client, String file) {
        return client.get(file).expect(200).json().at("/reached").asInt();
    }

    private static byte[] csv() {
        String rows = new GeneratedListings(1)
                .first(LISTINGS)
                .map(listing -> GeneratedListings.COLUMNS.stream()
                        .map(column -> '"' + listing.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return (String.join(",", GeneratedListings.COLUMNS) + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
