package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a listing or a need answers the words, and whether at all. The only place that knows; what is tuned is tuned
 * here. Each aspect has its own clause and weight, and an answer's score is their sum:
 * the words however their letters are marked, the words exactly as marked, neighbouring syllables (a Vietnamese word is
 * several), English stems, the title once more, and words with a slip of the finger.
 */
final class Relevance {
    private static final float EXACTLY_MARKED = 1.0f;
    private static final float NEIGHBOURS = 1.0f;
    private static final float STEMS = 1.0f;
    private static final float IN_TITLE = 0.3f;
    private static final float EXACTLY_IN_TITLE = 0.2f;
    private static final float NEIGHBOURS_IN_TITLE = 0.2f;
    private static final float SLIP = 0.3f;
    private static final float SLIP_IN_NEIGHBOURS = 0.3f;
    private static final float NUMBER = 100f;

    /** Of two words both, of few half, of a long question's words a part. */
    private static final String ENOUGH_WORDS = "2<50% 6<34% 12<15%";
    /** Short words have too many neighbours to guess: most Vietnamese syllables differ by one letter from others. */
    private static final String SLIPS = "AUTO:4,9";

    private static final String SLIPS_IN_PAIRS = "AUTO:5,12";
    private static final int GUESSES = 20;

    private Relevance() {}

    static Query of(Wording wording) {
        return wording.isBlank()
                ? Query.of(q -> q.matchAll(all -> all))
                : Query.of(q -> q.bool(b -> found(b, wording)));
    }

    private static BoolQuery.Builder found(BoolQuery.Builder query, Wording wording) {
        String words = wording.words();
        wording.phrases()
                .forEach(phrase -> query.filter(
                        f -> f.matchPhrase(p -> p.field(phraseField(phrase)).query(phrase))));
        query.filter(f -> f.bool(enough -> enough.should(
                numbered(wording),
                enough("text", words),
                enough("text.stem", words),
                Query.of(q -> q.match(m -> m.field("text")
                        .query(words)
                        .minimumShouldMatch(ENOUGH_WORDS)
                        .fuzziness(SLIPS)
                        .prefixLength(1)
                        .maxExpansions(GUESSES))))));
        return query.should(aspects(wording));
    }

    /** Somebody who types the marks within quotation marks means them. */
    private static String phraseField(String phrase) {
        return phrase.chars().allMatch(character -> character < 128) ? "text" : "text.exact";
    }

    private static List<Query> aspects(Wording wording) {
        String words = wording.words();
        var aspects = new ArrayList<Query>();
        aspects.add(numbered(wording));
        aspects.add(match("text", words, 1));
        aspects.add(match("text.exact", words, EXACTLY_MARKED));
        aspects.add(match("text.pairs", words, NEIGHBOURS));
        aspects.add(match("text.stem", words, STEMS));
        aspects.add(match("title.vi", words, IN_TITLE));
        aspects.add(match("title.en.stem", words, IN_TITLE));
        aspects.add(match("title.vi.exact", words, EXACTLY_IN_TITLE));
        aspects.add(match("title.vi.pairs", words, NEIGHBOURS_IN_TITLE));
        aspects.add(match("title.en.pairs", words, NEIGHBOURS_IN_TITLE));
        aspects.add(slip("text", words, SLIPS, SLIP));
        aspects.add(slip("text.pairs", words, SLIPS_IN_PAIRS, SLIP_IN_NEIGHBOURS));
        return aspects;
    }

    private static Query numbered(Wording wording) {
        return Query.of(
                q -> q.term(t -> t.field("numbers").value(wording.asNumber()).boost(NUMBER)));
    }

    private static Query enough(String field, String words) {
        return Query.of(q -> q.match(m -> m.field(field).query(words).minimumShouldMatch(ENOUGH_WORDS)));
    }

    private static Query match(String field, String words, float weight) {
        return Query.of(q -> q.match(m -> m.field(field).query(words).boost(weight)));
    }

    private static Query slip(String field, String words, String slips, float weight) {
        return Query.of(q -> q.match(m -> m.field(field)
                .query(words)
                .fuzziness(slips)
                .prefixLength(1)
                .maxExpansions(GUESSES)
                .boost(weight)));
    }
}
