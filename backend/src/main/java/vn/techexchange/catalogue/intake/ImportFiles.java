package vn.techexchange.catalogue.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.techexchange.catalogue.intake.table.Table;
import vn.techexchange.platform.file.FileContent;
import vn.techexchange.platform.file.StoredFiles;
import vn.techexchange.platform.id.Id;

/** Reads the tables in kept files. */
@Singleton
class ImportFiles {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 160;

    private final StoredFiles files;

    ImportFiles(StoredFiles files) {
        this.files = files;
    }

    /** @param rows how many there are below the names */
    record Overview(List<Column> columns, int rows) {}

    /** @throws vn.techexchange.catalogue.intake.table.TableRefused if it cannot be read, or is over a limit */
    Overview overview(Id file) {
        var overview = new Overviewing();
        read(file, overview);
        return overview.result();
    }

    /** @throws vn.techexchange.catalogue.intake.table.TableRefused if it cannot be read, or is over a limit */
    void read(Id file, Table.Taker taker) {
        try (FileContentOf kept = new FileContentOf(files.open(file))) {
            Table.of(kept.path, kept.content.file().contentType()).read(taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A kept file as one that can be read from any place. */
    private static final class FileContentOf implements AutoCloseable {
        private final FileContent content;
        private final Path path;

        private FileContentOf(FileContent content) throws IOException {
            this.content = content;
            this.path = Files.createTempFile("exchange-", ".table");
            try (var bytes = content.bytes()) {
                Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    private static final class Overviewing implements Table.Taker {
        private final List<String> names = new ArrayList<>();
        private final List<List<String>> samples = new ArrayList<>();
        private int rows;

        @Override
        public void names(List<String> found) {
            names.addAll(found);
            found.forEach(name -> samples.add(new ArrayList<>()));
        }

        @Override
        public boolean row(int number, List<String> cells) {
            rows++;
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                List<String> some = samples.get(i);
                if (some.size() < SAMPLES && !cell.isEmpty() && !some.contains(shortened(cell))) {
                    some.add(shortened(cell));
                }
            }
            return true;
        }

        private static String shortened(String cell) {
            return cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell;
        }

        private Overview result() {
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                columns.add(new Column(names.get(i), samples.get(i)));
            }
            return new Overview(columns, rows);
        }
    }
}
