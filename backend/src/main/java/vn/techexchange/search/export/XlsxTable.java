package vn.techexchange.search.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook: amounts are numbers and days are dates there, and words are never formulas. */
final class XlsxTable {
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final int NARROW = 14;
    private static final int WIDE = 48;
    private static final int LONG_TEXT = 60;
    /** What a cell holds at most in Excel. */
    private static final int MOST_CHARACTERS = 32_767;

    private XlsxTable() {}

    static byte[] write(String title, List<String> headings, List<List<Cell>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "TechExchange", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.width(column, isLong(rows, column) ? WIDE : NARROW);
            }
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < headings.size(); column++) {
                    put(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(1, 1);
            sheet.setAutoFilter(0, 0, rows.size(), headings.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> {
                if (!words.text().isEmpty()) {
                    sheet.value(row, column, written(words.text()));
                }
            }
            case Cell.Figure figure -> {
                sheet.value(row, column, figure.value());
                sheet.style(row, column)
                        .format(isWhole(figure.value()) ? "#,##0" : "#,##0.00")
                        .set();
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.date());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static String written(String text) {
        String kept = NOT_IN_XML.matcher(text).replaceAll("");
        return kept.length() > MOST_CHARACTERS ? kept.substring(0, MOST_CHARACTERS) : kept;
    }

    private static boolean isLong(List<List<Cell>> rows, int column) {
        return rows.stream()
                .anyMatch(row -> row.get(column) instanceof Cell.Words words
                        && words.text().length() > LONG_TEXT);
    }
}
