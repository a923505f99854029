package vn.techexchange.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line of access-matrix.txt: an endpoint and what each who asks gets.
 *
 * @param path with a fixture's name in braces where the address has an identifier, as {@code {listing}}
 * @param body what is sent, empty for nothing
 */
record AccessRule(String method, String path, Map<Asker, String> expected, String body) {
    /** Let through: whatever it is then answered, it is neither 401, 403, 404 nor an error of ours. */
    static final String LET_THROUGH = "ok";

    /** The columns. The path's fixtures belong to OWN. */
    enum Column {
        STRANGER,
        OWN,
        OTHER,
        OPERATOR
    }

    /** Who asks; all of a column get the same, but for those whom the rule names. */
    enum Asker {
        STRANGER(Column.STRANGER),
        OWNER(Column.OWN),
        COLLEAGUE(Column.OWN),
        ENTERPRISE(Column.OTHER),
        MEMBER(Column.OTHER),
        UNVERIFIED(Column.OTHER),
        STATE_AGENCY(Column.OTHER),
        BROKER(Column.OTHER),
        VALUER(Column.OTHER),
        EXPERT(Column.OTHER),
        AUTHORITY(Column.OTHER),
        OPERATOR(Column.OPERATOR);

        private final Column column;

        Asker(Column column) {
            this.column = column;
        }
    }

    static List<AccessRule> parse(List<String> lines) {
        List<AccessRule> rules = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s+", 7);
            var expected = new EnumMap<Asker, String>(Asker.class);
            Column[] columns = Column.values();
            for (int i = 0; i < columns.length; i++) {
                expected.putAll(of(columns[i], parts[2 + i]));
            }
            rules.add(new AccessRule(parts[0], parts[1], expected, parts.length > 6 ? parts[6].strip() : ""));
        }
        return rules;
    }

    /** As {@code 404,BROKER+VALUER=403}. */
    private static Map<Asker, String> of(Column column, String cell) {
        String[] parts = cell.split(",", -1);
        var expected = new EnumMap<Asker, String>(Asker.class);
        Arrays.stream(Asker.values())
                .filter(asker -> asker.column == column)
                .forEach(asker -> expected.put(asker, parts[0]));
        for (String exception : List.of(parts).subList(1, parts.length)) {
            String[] named = exception.split("=", 2);
            for (String name : named[0].split("[+]", -1)) {
                if (expected.replace(Asker.valueOf(name), named[1]) == null) {
                    throw new IllegalArgumentException(name + " is not of the column " + column);
                }
            }
        }
        return expected;
    }

    /** Whether that answer to it leaves what it was asked about as it was. */
    boolean isHarmless(String expectation) {
        return method.equals("GET") || !expectation.equals(LET_THROUGH);
    }

    /** The endpoint without the names of its variables. */
    String endpoint() {
        return endpoint(method, path);
    }

    static String endpoint(String method, String template) {
        String path = template.replaceAll("\\{[?&][^}]*}", "").replaceAll("\\{[^}]*}", "{}");
        int query = path.indexOf('?');
        return method + " " + (query < 0 ? path : path.substring(0, query));
    }

    static boolean fits(String expectation, int status) {
        if (expectation.equals(LET_THROUGH)) {
            return status < 500 && status != 401 && status != 403 && status != 404;
        }
        return Integer.toString(status).equals(expectation);
    }
}
