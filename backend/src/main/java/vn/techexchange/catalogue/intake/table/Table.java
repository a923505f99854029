package vn.techexchange.catalogue.intake.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file with a line of names and rows below it, read from its start as often as one likes. */
public interface Table {
    int MOST_ROWS = 50_000;
    int MOST_COLUMNS = 200;
    /** A longer cell is cut behind this many characters, one more than any field takes, so that it is found too long. */
    int LONGEST_CELL = 50_001;

    /** Takes the rows. */
    interface Taker {
        /** The names of the columns, before the first row. */
        void names(List<String> names);

        /**
         * A row that is not empty.
         *
         * @param number the line in a sheet, where the names are in line 1; in JSON the place of the object, from 1
         * @param cells as many as there are names, empty where nothing is
         * @return whether to go on
         */
        boolean row(int number, List<String> cells);
    }

    /** @throws TableRefused if it cannot be read, or is over a limit */
    void read(Taker taker) throws IOException;

    /** @param contentType as found in its content */
    static Table of(Path file, String contentType) {
        return switch (contentType) {
            case "application/json" -> new JsonTable(file);
            case "text/csv" -> new CsvTable(file);
            default -> new XlsxTable(file);
        };
    }
}
