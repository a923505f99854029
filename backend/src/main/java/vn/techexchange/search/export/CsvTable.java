package vn.techexchange.search.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV. What a spreadsheet would take for a formula is made plain text. */
final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** By which a cell becomes a formula in one spreadsheet or another. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private CsvTable() {}

    static byte[] write(List<String> headings, List<List<Cell>> rows) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes, StandardCharsets.UTF_8)) {
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvTable::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> harmless(words.text());
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Day day -> day.date().toString();
        };
    }

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
