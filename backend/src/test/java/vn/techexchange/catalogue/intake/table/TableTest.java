package vn.techexchange.catalogue.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', ','",
        "UTF-8, '\ufeff', ';'",
        "UTF-16LE, '\ufeff', '\t'",
        "UTF-16BE, '\ufeff', ','",
        "UTF-16LE, '', ';'"
    })
    void text_is_read_whatever_its_encoding_and_separator(String charset, String mark, char separator) {
        String text = mark + "Mã,Tên công nghệ\r\nA-1,\"Màng, gốm \"\"mới\"\"\"\r\n\r\n".replace(',', separator);
        assertThat(read(file(text.getBytes(Charset.forName(charset))), "text/csv"))
                .containsExactly("[Mã, Tên công nghệ]", "2 [A-1, Màng" + separator + " gốm \"mới\"]");
    }

    @Test
    void a_line_that_names_the_separator_is_none_of_the_table() {
        assertThat(read(file("sep=;\r\na;b\r\n1;2\r\n"), "text/csv")).containsExactly("[a, b]", "2 [1, 2]");
    }

    @Test
    void rows_are_as_long_as_the_names_and_empty_ones_do_not_count() {
        assertThat(read(file("\n\na,b,\n1\n,,\n1,2,3,4\n"), "text/csv"))
                .containsExactly("[a, b]", "4 [1, ]", "6 [1, 2]");
    }

    @Test
    void text_in_another_encoding_is_refused_rather_than_garbled() {
        refused(file("a,b\n\u00e9\u00e8,2\n".getBytes(StandardCharsets.ISO_8859_1)), "text/csv", "table-encoding");
    }

    @Test
    void nothing_is_no_table() {
        refused(file("\n \n"), "text/csv", "table-empty");
        refused(file("[]"), "application/json", "table-empty");
        refused(file("{\"a\":1}"), "application/json", "table-broken");
        refused(file("[{\"a\":1}, {\"a\":"), "application/json", "table-broken");
        refused(file("[1, 2]"), "application/json", "table-broken");
        refused(file("no zip"), XLSX, "table-broken");
    }

    @Test
    void a_table_has_its_limits() {
        refused(file("a\n" + "1\n".repeat(Table.MOST_ROWS + 1)), "text/csv", "table-too-many-rows");
        refused(file("a,".repeat(Table.MOST_COLUMNS) + "b\n1\n"), "text/csv", "table-too-many-columns");
        refused(file("[" + "[".repeat(50_000)), "application/json", "table-broken");
        assertThat(read(file("a\n" + "x".repeat(100_000) + "\n"), "text/csv").getLast())
                .hasSize(Table.LONGEST_CELL + 4);
    }

    @Test
    void objects_are_flattened_and_lists_become_lines() {
        String json = """
                [{"sourceId": 7, "title": {"vi": "Màng", "en": null}, "ipc": ["C02F", "B01D"], "stateFunded": true},
                 {"sourceId": "8", "price": {"amount": 1500000000.5}}]""";
        assertThat(read(file(json), "application/json"))
                .containsExactly(
                        "[sourceId, title.vi, title.en, ipc, stateFunded, price.amount]",
                        "1 [7, Màng, , C02F\nB01D, true, ]",
                        "2 [8, , , , , 1500000000.5]");
    }

    @Test
    void a_workbook_gives_numbers_days_and_the_results_of_formulas() throws IOException {
        Path path = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(path);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("one");
            for (String name : List.of("Mã", "Giá", "Ngày", "Có", "Tính")) {
                sheet.value(0, List.of("Mã", "Giá", "Ngày", "Có", "Tính").indexOf(name), name);
            }
            sheet.value(2, 0, "A-1");
            sheet.value(2, 1, 1_500_000_000L);
            sheet.value(2, 2, LocalDate.of(2022, 3, 15));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(2, 3, true);
            sheet.formula(2, 4, "1+1");
        }
        assertThat(read(path, XLSX))
                .containsExactly("[Mã, Giá, Ngày, Có, Tính]", "3 [A-1, 1500000000, 2022-03-15, true, ]");
    }

    @Test
    void a_workbook_that_swells_is_not_unpacked() throws IOException {
        Path path = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i <= XlsxTable.MOST_UNPACKED_MEGABYTES; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(path)).isLessThan(1_000_000);
        refused(path, XLSX, "table-too-large");
    }

    @Test
    void no_cell_that_is_written_runs_as_a_formula() {
        assertThat(SafeCsv.line(List.of("=1+1", " @x", "+84", "-5", "-a", "a,b", "\"")))
                .isEqualTo("'=1+1,' @x,'+84,-5,'-a,\"a,b\",\"\"\"\"\r\n");
    }

    private Path file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "table", ""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refused(Path file, String type, String code) {
        assertThatThrownBy(() -> read(file, type))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static List<String> read(Path file, String type) {
        List<String> read = new ArrayList<>();
        try {
            Table.of(file, type).read(new Table.Taker() {
                @Override
                public void names(List<String> names) {
                    read.add(names.toString());
                }

                @Override
                public boolean row(int number, List<String> cells) {
                    read.add(number + " " + cells);
                    return true;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
