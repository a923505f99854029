package vn.techexchange.catalogue.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook that can be seen. Of a formula counts the result that was saved with it; nothing runs. */
final class XlsxTable implements Table {
    static final int MOST_UNPACKED_MEGABYTES = 150;
    private static final long MOST_UNPACKED = MOST_UNPACKED_MEGABYTES * 1_000_000L;
    private static final int MOST_ENTRIES = 2000;

    private final Path file;

    XlsxTable(Path file) {
        this.file = file;
    }

    @Override
    public void read(Taker taker) throws IOException {
        requireModest();
        var rows = new Rows(taker);
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                Stream<Row> lines = sheet(workbook).openStream()) {
            var each = lines.iterator();
            boolean going = true;
            while (going && each.hasNext()) {
                Row row = each.next();
                going = rows.line(row.getRowNum(), cells(row));
            }
        } catch (TableRefused e) {
            throw e;
        } catch (RuntimeException | IOException broken) {
            // The reader throws whatever it happens to stumble on.
            throw TableRefused.broken();
        }
        rows.end();
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(TableRefused::empty);
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > MOST_COLUMNS * 2) {
            throw TableRefused.columns();
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        }
        @Nullable String raw = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return raw == null ? "" : raw;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String letters = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return letters.contains("yy") || (letters.contains("d") && letters.contains("m"));
    }

    /** What a workbook unpacks to is counted, whatever it says of itself, before anything is read into memory. */
    private void requireModest() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw TableRefused.unpacked();
            }
            long unpacked = 0;
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw TableRefused.unpacked();
                        }
                    }
                }
            }
        } catch (java.util.zip.ZipException broken) {
            throw TableRefused.broken();
        }
    }
}
