package vn.techexchange.catalogue.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Values between commas, semicolons or tabs: whichever the first line has most of, outside quotes. */
final class CsvTable implements Table {
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int HEAD = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /** What Excel writes in front to say which separator it means. */
    private static final String SEPARATOR_LINE = "sep=";

    private final Path file;

    CsvTable(Path file) {
        this.file = file;
    }

    @Override
    public void read(Taker taker) throws IOException {
        char separator = separator();
        var rows = new Rows(taker);
        int line = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(Encoding.open(file))) {
            for (CsvRecord each : records) {
                line++;
                boolean said = line == 1
                        && each.getField(0).toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE)
                        && each.getFieldCount() <= 2;
                if (said) {
                    line--;
                } else if (!rows.line(line, each.getFields())) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw e.getCause() instanceof CharacterCodingException ? TableRefused.encoding() : TableRefused.broken();
        } catch (CharacterCodingException e) {
            throw TableRefused.encoding();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? TableRefused.encoding() : e;
        }
        rows.end();
    }

    private char separator() throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        try (var in = Encoding.open(file)) {
            for (int read = 0; read >= 0 && length < HEAD; read = in.read(head, length, HEAD - length)) {
                length += read;
            }
        } catch (CharacterCodingException e) {
            throw TableRefused.encoding();
        }
        String start = new String(head, 0, length);
        if (start.toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE) && start.length() > SEPARATOR_LINE.length()) {
            return start.charAt(SEPARATOR_LINE.length());
        }
        int[] seen = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char each = start.charAt(i);
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == '\n' || each == '\r') && i > 0) {
                break;
            } else if (!quoted && SEPARATORS.contains(each)) {
                seen[SEPARATORS.indexOf(each)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < seen.length; i++) {
            most = seen[i] > seen[most] ? i : most;
        }
        return SEPARATORS.get(most);
    }
}
