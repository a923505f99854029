package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.PhraseSuggestOption;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.techexchange.search.engine.SearchEngine;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.index.TechnologyIndex;

/** Did you mean: the marks for words typed without, else the right spelling of words that nothing is written with. */
@Singleton
class Spelling {
    static final String CORRECTIONS = "corrections";

    private static final String VOCABULARY = "vocabulary";
    private static final int LONGEST_RUN = 3;
    private static final int CANDIDATES = 3;
    private static final int READINGS = 8;
    private static final int SHORTEST_WORD = 2;

    private final SearchEngine engine;
    private final TechnologyIndex index;

    Spelling(SearchEngine engine, TechnologyIndex index) {
        this.engine = engine;
        this.index = index;
    }

    /** To be asked together with the search. */
    static Suggester corrections(Wording wording) {
        return Suggester.of(s -> s.text(wording.words())
                .suggesters(
                        CORRECTIONS,
                        field -> field.phrase(p -> p.field(VOCABULARY)
                                .gramSize(LONGEST_RUN)
                                .maxErrors(2.0)
                                .confidence(1.0)
                                .size(CANDIDATES)
                                .directGenerator(g -> g.field(VOCABULARY)
                                        .suggestMode(SuggestMode.Missing)
                                        .minWordLength(SHORTEST_WORD)
                                        .prefixLength(0)
                                        .size(READINGS)))));
    }

    Optional<String> didYouMean(Wording wording, List<Card> found, List<? extends Suggestion<?>> corrections) {
        if (wording.isPlain()) {
            var texts = found.stream()
                    .flatMap(card -> Stream.of(
                            card.title().vi(),
                            card.summary().vi(),
                            card.title().en(),
                            card.summary().en()))
                    .filter(Objects::nonNull)
                    .toList();
            var marked = new Accents(texts, wording.syllables()).on(wording.syllables());
            if (marked.isPresent()) {
                return marked;
            }
        }
        return firstThatFinds(corrections.stream()
                .filter(Suggestion::isPhrase)
                .flatMap(suggestion -> suggestion.phrase().options().stream())
                .map(PhraseSuggestOption::text)
                .filter(text -> !text.equalsIgnoreCase(wording.words()))
                .toList());
    }

    /** Not before something is known to hold all its words. */
    private Optional<String> firstThatFinds(List<String> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<Query> holdingAll = candidates.stream()
                .map(text -> Query.of(
                        q -> q.match(m -> m.field("text.exact").query(text).operator(Operator.And))))
                .toList();
        Map<String, Aggregate> answer = engine.read(client -> client.search(
                        s -> s.index(index.alias())
                                .size(0)
                                .trackTotalHits(t -> t.enabled(false))
                                .aggregations("found", a -> a.filters(f -> f.filters(each -> each.array(holdingAll)))),
                        Void.class))
                .aggregations();
        var counts =
                Objects.requireNonNull(answer.get("found")).filters().buckets().array();
        for (int i = 0; i < candidates.size(); i++) {
            if (counts.get(i).docCount() > 0) {
                return Optional.of(candidates.get(i));
            }
        }
        return Optional.empty();
    }
}
