package vn.techexchange.measure.evaluate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of judgements. */
public final class JudgedSet {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JudgedSet() {}

    /** A list of {@code {id, q, kind, judgements: {reference: grade}}}. */
    public static List<Judgement> queries(Path file) {
        return JSON.readTree(file)
                .valueStream()
                .map(query -> new Judgement(
                        text(query, "id"), text(query, "q"), text(query, "kind"), grades(query.path("judgements"))))
                .toList();
    }

    /** {@code {need: {listing: grade}}}, by source references. */
    public static List<Judgement> matches(Path file) {
        return JSON.readTree(file)
                .propertyStream()
                .map(need -> new Judgement(need.getKey(), need.getKey(), "match", grades(need.getValue())))
                .toList();
    }

    private static String text(JsonNode query, String name) {
        JsonNode value = query.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("no " + name + " in " + query);
        }
        return value.asString();
    }

    private static Map<String, Integer> grades(JsonNode grades) {
        return JSON.convertValue(grades, new TypeReference<LinkedHashMap<String, Integer>>() {});
    }
}
