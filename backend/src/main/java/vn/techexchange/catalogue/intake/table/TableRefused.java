package vn.techexchange.catalogue.intake.table;

import vn.techexchange.platform.problem.Refusal;

/** A file that cannot be read as a table, or is over a limit. */
public final class TableRefused extends Refusal {
    private TableRefused(String code, Object... arguments) {
        super(Kind.UNPROCESSABLE, code, arguments);
    }

    static TableRefused empty() {
        return new TableRefused("table-empty");
    }

    static TableRefused broken() {
        return new TableRefused("table-broken");
    }

    static TableRefused encoding() {
        return new TableRefused("table-encoding");
    }

    static TableRefused rows() {
        return new TableRefused("table-too-many-rows", Table.MOST_ROWS);
    }

    static TableRefused columns() {
        return new TableRefused("table-too-many-columns", Table.MOST_COLUMNS);
    }

    static TableRefused unpacked() {
        return new TableRefused("table-too-large", XlsxTable.MOST_UNPACKED_MEGABYTES);
    }
}
