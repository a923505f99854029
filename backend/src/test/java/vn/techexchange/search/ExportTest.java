package vn.techexchange.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.techexchange.search.DustFilters.CHEAP;
import static vn.techexchange.search.DustFilters.DEAR;
import static vn.techexchange.search.DustFilters.DRYER;
import static vn.techexchange.search.DustFilters.IN_DOLLARS;
import static vn.techexchange.search.DustFilters.ROYALTY;
import static vn.techexchange.search.DustFilters.WIDE_BUDGET;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.techexchange.testing.Client;

/** On {@link DustFilters}: what was found, taken away as a table. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportTest {
    private final Client visitor = DustFilters.running().visitor();

    @Test
    void a_table_holds_what_the_search_finds_in_its_order_and_in_the_readers_language() {
        List<String> lines = csv("language=vi&type=listing&sort=PRICE&amountMin=1");

        assertThat(lines.getFirst()).startsWith("\uFEFFMã,Tên,Tóm tắt,Tổ chức,");
        assertThat(lines.subList(1, lines.size()))
                .satisfiesExactly(
                        line -> assertThat(line).contains(CHEAP, ",100000000,", ",VND,"),
                        line -> assertThat(line).contains(IN_DOLLARS, ",20000.00,", ",USD,"),
                        line -> assertThat(line).contains(DRYER),
                        line -> assertThat(line).contains(DEAR));
        assertThat(csv("language=en&type=listing&field=FOOD"))
                .satisfiesExactly(
                        heading -> assertThat(heading).contains("Code,Title,"),
                        line -> assertThat(line).contains("Freeze dryer for fruit", "/en/listings/", "Food"));
    }

    @Test
    void no_cell_becomes_a_formula() {
        String table = String.join("\n", csv("type=listing&field=MATERIAL"));

        assertThat(table).contains(ROYALTY, "'=HYPERLINK(1)").doesNotContain(",=HYPERLINK", "\"=HYPERLINK");
    }

    @Test
    void an_anonymous_need_stays_anonymous() {
        var lines = csv("type=need&amountMin=1000000000");

        assertThat(lines.getFirst()).contains("Ngân sách đến").doesNotContain("Giá trọn gói");
        assertThat(lines.getLast()).contains(WIDE_BUDGET, ",Bên cầu ẩn danh,,", ",9000000000,");
    }

    @Test
    void a_workbook_holds_numbers_dates_and_words(@TempDir Path folder) throws IOException {
        var answer = visitor.get("/api/v1/search/export?format=xlsx&type=listing&sort=PRICE")
                .expect(200);

        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"search.xlsx\"");
        var parts = unzipped(answer, folder);
        String sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        assertThat(sheet).contains("<v>100000000</v>", "<v>20000.00</v>").doesNotContain("<f>");
        assertThat(String.join("", parts.values())).contains("CN-2026-0001", "=HYPERLINK(1)");
    }

    @Test
    void nothing_confidential_is_in_it_and_wrong_parameters_are_refused() {
        assertThat(String.join("", csv("size=1")))
                .doesNotContain("xyzmarkerxyz")
                .contains(CHEAP, DRYER);
        visitor.get("/api/v1/search/export?format=pdf").expect(400);
        visitor.get("/api/v1/search/export?language=fr").expect(400);
        visitor.get("/api/v1/search/export?trlMin=9&trlMax=1").expect(400);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void who_takes_too_many_waits() {
        Client.Answer last;
        int taken = 0;
        do {
            last = visitor.get("/api/v1/search/export?field=FOOD");
            taken++;
        } while (last.status() == 200 && taken < 20);

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotNull();
    }

    private List<String> csv(String parameters) {
        var answer =
                visitor.get("/api/v1/search/export?format=csv&" + parameters).expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        return answer.text().lines().toList();
    }

    private static Map<String, String> unzipped(Client.Answer answer, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), answer.response().body());
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(part.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
