package vn.techexchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.techexchange.testing.Exchange;

class DemonstrationContentTest {
    private final Exchange exchange = ShownExchange.running();

    @Test
    void every_record_is_there_marked_as_a_demonstration_with_its_reference() {
        List<JsonNode> listings = all("/api/v1/listings");
        assertThat(listings).hasSize(162).allMatch(card -> card.at("/demo").asBoolean());
        assertThat(listings)
                .extracting(card -> card.at("/sourceRef").asString())
                .contains("T001", "T150", "F001");
        List<JsonNode> needs = all("/api/v1/needs");
        assertThat(needs).hasSize(54).allMatch(card -> card.at("/demo").asBoolean());
        assertThat(needs).filteredOn(card -> card.at("/organisation").isNull()).hasSize(12);
        assertThat(listings)
                .extracting(card -> card.at("/organisation/name/vi").asString())
                .allMatch(name -> name.endsWith("(minh hoạ)"));
    }

    @Test
    void no_record_with_a_source_has_a_price_and_each_shows_its_source() {
        for (JsonNode card : all("/api/v1/listings")) {
            if (card.at("/sourceRef").asString().startsWith("T")) {
                assertThat(card.at("/price/mode").asString()).isEqualTo("ON_REQUEST");
            }
        }
        JsonNode cordis = all("/api/v1/listings").stream()
                .filter(card -> card.at("/sourceRef").asString().equals("T076"))
                .findFirst()
                .orElseThrow();
        var shown =
                exchange.stranger().get("/api/v1/listings/" + cordis.at("/id").asString());
        assertThat(shown.at("/source/licence")).contains("CC BY 4.0", "European Union");
        assertThat(shown.at("/source/origin/country")).isEqualTo("EU");
    }

    @Test
    void what_only_expired_rights_stand_behind_is_not_for_sale() throws IOException {
        List<String> expired = expiredInTheSource();
        assertThat(expired).hasSize(18);
        assertThat(all("/api/v1/listings"))
                .filteredOn(card -> expired.contains(card.at("/sourceRef").asString()))
                .hasSize(18)
                .allMatch(card -> card.at("/rights").isEmpty());
    }

    @Test
    void run_again_it_adds_nothing() throws Exception {
        exchange.bean(DemonstrationContent.class).run();
        assertThat(exchange.database().rows("SELECT COUNT(*) FROM listing").getFirst())
                .containsExactly("162");
        assertThat(exchange.database().rows("SELECT COUNT(*) FROM need").getFirst())
                .containsExactly("54");
    }

    private static List<String> expiredInTheSource() throws IOException {
        try (var in = Objects.requireNonNull(
                DemonstrationContentTest.class.getResourceAsStream("/demonstration/listings.json"))) {
            return JsonMapper.builder()
                    .build()
                    .readTree(in)
                    .valueStream()
                    .filter(record ->
                            record.at("/ip").findValuesAsString("status").contains("EXPIRED"))
                    .map(record -> record.at("/id").asString())
                    .toList();
        }
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = exchange.stranger()
                    .get(path + "?size=100" + cursor)
                    .expect(200)
                    .json();
            page.at("/items").forEach(items::add);
            if (page.at("/next").isNull()) {
                return items;
            }
            cursor = "&cursor=" + page.at("/next").asString();
        }
    }
}
