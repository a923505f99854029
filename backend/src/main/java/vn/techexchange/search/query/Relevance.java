package vn.techexchange.search.query;

import static vn.techexchange.search.query.Clauses.match;
import static vn.techexchange.search.query.Clauses.phrase;
import static vn.techexchange.search.query.Clauses.slip;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.techexchange.search.language.Named;
import vn.techexchange.search.language.Reading;
import vn.techexchange.search.language.Term;
import vn.techexchange.search.language.Word;

/**
 * How well a listing or a need answers a query, and whether at all. The only place that knows; docs/search.md says how the
 * weights were found. Each aspect has its own clause and weight, and an answer's score is their sum: the words as typed, the
 * words however their letters are marked, neighbouring syllables (a Vietnamese word is several), English stems, all of these
 * once more in the title, other terms for what is asked, and words that differ by a slip of the finger.
 */
final class Relevance {
    private static final float EXACTLY = 1;
    private static final float WHATEVER_MARKS = 1;
    /** If marks were typed, other marks mean another word. */
    private static final float OTHER_MARKS = 0.3f;

    private static final float NEIGHBOURS = 1;
    private static final float NEIGHBOURS_EXACTLY = 0.6f;
    private static final float STEMS = 1;
    private static final float IN_TITLE = 0.3f;
    private static final float EXACTLY_IN_TITLE = 1;
    private static final float NEIGHBOURS_IN_TITLE = 0.2f;
    private static final float TERM = 1.2f;
    private static final float SAME_TERM = 2;
    private static final float NEAR_TERM = 0.6f;
    /** Of a term's weight, what it adds in the title. */
    private static final float TERM_IN_TITLE = 0.3f;
    /** Of the terms for one thing the best counts, each other this much of its own. */
    private static final double OTHER_TERMS = 0.2;

    private static final float SLIP = 0.3f;
    private static final float SLIP_IN_NEIGHBOURS = 0.3f;
    private static final float NUMBER = 100;

    private Relevance() {}

    static Query of(Wording wording, Reading reading, List<Weighed> weighed) {
        return Query.of(q -> q.bool(b -> {
            b.filter(quoted(wording));
            if (wording.phrases().isEmpty()) {
                Query acceptable = new Coverage(reading, weighed).acceptable();
                b.filter(f -> f.bool(either -> either.should(numbered(wording), acceptable)));
            }
            return b.should(aspects(wording, reading, weighed));
        }));
    }

    /** What stood between quotation marks, which every answer must hold. */
    static List<Query> quoted(Wording wording) {
        return wording.phrases().stream()
                .map(quoted -> phrase(isPlain(quoted) ? "text" : "text.exact", quoted, 1))
                .toList();
    }

    /** Codes and patent numbers, looked up whole. */
    static Query numbered(Wording wording) {
        return Query.of(
                q -> q.term(t -> t.field("numbers").value(wording.asNumber()).boost(NUMBER)));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static List<Query> aspects(Wording wording, Reading reading, List<Weighed> weighed) {
        boolean marked = reading.isMarked();
        String all = reading.text();
        String content = reading.contentText();
        String english = reading.englishText();
        var aspects = new ArrayList<Query>();
        aspects.add(numbered(wording));
        aspects.add(match("text.exact", content, EXACTLY));
        aspects.add(match("text", content, marked ? OTHER_MARKS : WHATEVER_MARKS));
        aspects.add(match("text.pairs", all, marked ? NEIGHBOURS_EXACTLY : NEIGHBOURS));
        aspects.add(match("title.vi", content, IN_TITLE));
        aspects.add(match("title.vi.exact", content, EXACTLY_IN_TITLE));
        aspects.add(match("title.vi.pairs", all, NEIGHBOURS_IN_TITLE));
        aspects.add(match("title.en.pairs", all, NEIGHBOURS_IN_TITLE));
        if (!english.isEmpty()) {
            aspects.add(match("text.stem", english, STEMS));
            aspects.add(match("title.en.stem", english, IN_TITLE));
        }
        String unknown = weighed.stream()
                .filter(Weighed::unknown)
                .flatMap(each -> each.concept().words().stream())
                .map(Word::folded)
                .collect(Collectors.joining(" "));
        if (!unknown.isEmpty()) {
            aspects.add(slip("text", unknown, Forms.SLIPS, SLIP));
            aspects.add(slip("text.pairs", all, Forms.SLIPS_IN_PAIRS, SLIP_IN_NEIGHBOURS));
        }
        reading.named().forEach(term -> aspects.add(terms(term)));
        return aspects;
    }

    private static Query terms(Named term) {
        var forms = new ArrayList<Query>();
        Term typed = Term.of(term.words());
        forms.add(Forms.of(typed, TERM));
        forms.add(Forms.inTitle(typed, TERM * TERM_IN_TITLE));
        term.same().forEach(other -> {
            forms.add(Forms.of(other, SAME_TERM));
            forms.add(Forms.inTitle(other, SAME_TERM * TERM_IN_TITLE));
        });
        term.near().forEach(other -> forms.add(Forms.of(other, NEAR_TERM)));
        return Query.of(q -> q.disMax(d -> d.queries(forms).tieBreaker(OTHER_TERMS)));
    }
}
