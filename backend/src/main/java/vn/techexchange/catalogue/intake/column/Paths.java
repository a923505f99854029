package vn.techexchange.catalogue.intake.column;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Leads from the fields that checks name to the columns of a file. */
final class Paths {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private Paths() {}

    /** @param others where a field has another name than its column */
    static String target(String path, List<Target> targets, Map<String, String> others) {
        String field = INDEX.matcher(path.startsWith("content.") ? path.substring("content.".length()) : path)
                .replaceAll("");
        if (others.containsKey(field)) {
            return others.getOrDefault(field, "");
        }
        for (String name = field; !name.isEmpty(); name = parent(name)) {
            String sought = name;
            boolean exact = targets.stream().anyMatch(target -> target.name().equals(sought));
            if (exact) {
                return sought;
            }
            boolean inVietnamese =
                    targets.stream().anyMatch(target -> target.name().equals(sought + ".vi"));
            if (inVietnamese) {
                return sought + ".vi";
            }
        }
        return "";
    }

    private static String parent(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
