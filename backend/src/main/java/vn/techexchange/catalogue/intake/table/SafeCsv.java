package vn.techexchange.catalogue.intake.table;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of a CSV file that a spreadsheet may open: no cell of it is taken for a formula. */
public final class SafeCsv {
    /** Says UTF-8 to Excel. */
    public static final String START = "\ufeff";

    private static final Pattern FORMULA = Pattern.compile("^[\\s\u00a0]*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[^\",;\t\r\n]*");

    private SafeCsv() {}

    public static String line(List<String> cells) {
        return String.join(",", cells.stream().map(SafeCsv::cell).toList()) + "\r\n";
    }

    private static String cell(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !PLAIN_NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        return PLAIN.matcher(safe).matches() ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
