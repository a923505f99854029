package vn.techexchange.search.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The glossary that the server ships; its head says how it is written. */
public final class GlossaryFile {
    private static final int COLUMNS = 3;

    private GlossaryFile() {}

    /** In the order of the file. */
    public static List<GlossaryGroup> groups() {
        return WordList.lines("glossary.tsv").map(GlossaryFile::group).toList();
    }

    /** The same for the same groups in the same order, and for no others. */
    public static String version() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(groups().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static GlossaryGroup group(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("a line of the glossary without three columns: " + line);
        }
        return new GlossaryGroup(
                GlossaryGroup.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)), terms(columns[1]), terms(columns[2]));
    }

    private static List<String> terms(String column) {
        return Arrays.stream(column.split(";", -1))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }
}
