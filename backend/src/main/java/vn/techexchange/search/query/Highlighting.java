package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows which words of title and summary answer the query, in both languages. */
final class Highlighting {
    private static final int SENTENCES = 2;
    private static final int WHOLE_SENTENCES = 0;
    /** For each field shown, the fields in which its words may be found. */
    private static final Map<String, List<String>> FIELDS = new TreeMap<>(Map.of(
            "title.vi", List.of("title.vi"),
            "title.en", List.of("title.en", "title.en.stem"),
            "summary.vi", List.of("summary.vi"),
            "summary.en", List.of("summary.en", "summary.en.stem")));

    private Highlighting() {}

    static Highlight of(Wording wording) {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .preTags(String.valueOf(Marked.BEGIN))
                .postTags(String.valueOf(Marked.END))
                .highlightQuery(words(wording.words()))
                .fields(FIELDS.entrySet().stream()
                        .map(field -> NamedValue.of(field.getKey(), shown(field.getKey(), field.getValue())))
                        .toList()));
    }

    private static HighlightField shown(String field, List<String> foundIn) {
        return HighlightField.of(f -> {
            if (foundIn.size() > 1) {
                f.matchedFields(foundIn);
            }
            return field.startsWith("title")
                    ? f.numberOfFragments(0)
                    : f.numberOfFragments(SENTENCES).fragmentSize(WHOLE_SENTENCES);
        });
    }

    private static Query words(String words) {
        return Query.of(q -> q.bool(b -> {
            FIELDS.values()
                    .forEach(fields -> fields.forEach(
                            field -> b.should(s -> s.match(m -> m.field(field).query(words)))));
            FIELDS.keySet()
                    .forEach(field -> b.should(s -> s.match(m ->
                            m.field(field).query(words).fuzziness("AUTO:5,9").prefixLength(1))));
            return b;
        }));
    }

    static Map<String, List<Marked>> read(Map<String, List<String>> highlights) {
        var read = new LinkedHashMap<String, List<Marked>>();
        FIELDS.keySet().forEach(field -> {
            List<String> pieces = highlights.get(field);
            if (pieces != null) {
                read.put(field, pieces.stream().map(Marked::of).toList());
            }
        });
        return read;
    }
}
