package vn.techexchange.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One line of access-matrix.txt: an endpoint and what each kind of visitor gets.
 *
 * @param path with a fixture's name in braces where the address has an identifier, as {@code {listing}}
 * @param body what is sent, empty for nothing
 */
record AccessRule(String method, String path, Map<Visitor, String> expected, String body) {
    /** Let through: whatever it is then answered, it is neither 401, 403, 404 nor an error of ours. */
    static final String LET_THROUGH = "ok";

    /** Who asks. The path's fixtures belong to OWN. */
    enum Visitor {
        STRANGER,
        OWN,
        OTHER,
        OPERATOR
    }

    static List<AccessRule> parse(List<String> lines) {
        List<AccessRule> rules = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s+", 7);
            var expected = new EnumMap<Visitor, String>(Visitor.class);
            Arrays.stream(Visitor.values()).forEach(visitor -> expected.put(visitor, parts[2 + visitor.ordinal()]));
            rules.add(new AccessRule(parts[0], parts[1], expected, parts.length > 6 ? parts[6].strip() : ""));
        }
        return rules;
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
