package vn.techexchange.catalogue.intake.table;

import java.util.ArrayList;
import java.util.List;
import vn.techexchange.platform.text.Text;

/** What comes out of a sheet line by line: the first line that is not empty has the names. */
final class Rows {
    private final Table.Taker taker;
    private int width = -1;
    private int rows;

    Rows(Table.Taker taker) {
        this.taker = taker;
    }

    /** @return whether to go on */
    boolean line(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (width < 0) {
            names(cells);
            return true;
        }
        if (++rows > Table.MOST_ROWS) {
            throw TableRefused.rows();
        }
        List<String> row = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            row.add(i < cells.size() ? cell(cells.get(i)) : "");
        }
        return taker.row(number, row);
    }

    private void names(List<String> cells) {
        List<String> names = new ArrayList<>(cells.stream().map(Rows::cell).toList());
        while (names.getLast().isEmpty()) {
            names.removeLast();
        }
        if (names.size() > Table.MOST_COLUMNS) {
            throw TableRefused.columns();
        }
        width = names.size();
        taker.names(names);
    }

    /** @throws TableRefused if there was not even a line of names */
    void end() {
        if (width < 0) {
            throw TableRefused.empty();
        }
    }

    static String cell(String text) {
        String cut = text.length() > Table.LONGEST_CELL ? text.substring(0, Table.LONGEST_CELL) : text;
        return Text.nfc(cut.replace("\r\n", "\n").replace("\u0000", "")).strip();
    }
}
