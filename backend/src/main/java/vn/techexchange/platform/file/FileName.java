package vn.techexchange.platform.file;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.techexchange.platform.text.Text;

/** Names of files as people gave them, made harmless. */
final class FileName {
    private static final int LONGEST = 150;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>:|?*;%]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FileName() {}

    /** NFC, without folders, control and direction characters, not too long, with an ending that fits the type. */
    static String clean(String given, FileType type) {
        String name = FOLDERS.matcher(Text.nfc(given)).replaceAll("");
        name = SPACES.matcher(UNSAFE.matcher(name).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String ending = ending(name);
        String base = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
        base = base.replaceAll("^[. ]+|[. ]+$", "");
        if (base.isEmpty()) {
            base = "file";
        }
        if (base.length() > LONGEST) {
            base = base.substring(0, base.offsetByCodePoints(0, base.codePointCount(0, LONGEST) - 1));
        }
        return base + "."
                + (type.endings().contains(ending) ? ending : type.endings().getFirst());
    }

    /** What follows the last dot, in lower case; empty where that is no ending. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,5}") ? ending : "";
    }
}
