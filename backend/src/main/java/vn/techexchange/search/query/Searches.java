package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.BinaryData;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.engine.SearchEngine;
import vn.techexchange.search.index.TechnologyIndex;

/** Finds listings and needs. */
@Singleton
public class Searches {
    private static final String LONGEST = "2s";

    private final SearchEngine engine;
    private final TechnologyIndex index;
    private final CardReader cards;
    private final Spelling spelling;
    private final Clock clock;

    Searches(SearchEngine engine, TechnologyIndex index, CardReader cards, Spelling spelling, Clock clock) {
        this.engine = engine;
        this.index = index;
        this.cards = cards;
        this.spelling = spelling;
        this.clock = clock;
    }

    /**
     * One page of what answers the question.
     *
     * @throws Invalid if the cursor is none of ours
     * @throws Unavailable while Elasticsearch is away
     */
    public Found find(Question question) {
        var wording = Wording.of(question.text());
        SortOrder order =
                wording.isBlank() && question.order() == SortOrder.RELEVANCE ? SortOrder.NEWEST : question.order();
        SearchRequest request = request(question, wording, order);
        var answer = engine.read(client -> client.search(request, BinaryData.class));
        return found(question, wording, order, answer);
    }

    private SearchRequest request(Question question, Wording wording, SortOrder order) {
        var narrowing = new Narrowing(question);
        return SearchRequest.of(s -> {
            s.index(index.alias())
                    // The same words go to the same copy, so that scores on one page fit those on the next.
                    .preference(Integer.toHexString(wording.words().hashCode()))
                    .timeout(LONGEST)
                    .allowPartialSearchResults(false)
                    .size(question.size())
                    .trackTotalHits(t -> t.enabled(true))
                    .source(source -> source.filter(f -> f.includes(CardReader.SOURCE)))
                    .query(q -> q.bool(b -> b.must(Relevance.of(wording)).filter(fresh())))
                    .postFilter(narrowing.all())
                    .aggregations(narrowing.counts())
                    .sort(order.options());
            if (!wording.isBlank()) {
                s.highlight(Highlighting.of(wording));
            }
            String cursor = question.cursor();
            if (cursor != null) {
                s.searchAfter(Cursor.of(cursor, order).values());
            } else if (!wording.isBlank()) {
                s.suggest(Spelling.corrections(wording));
            }
            return s;
        });
    }

    /** What nobody confirmed in time is out of search at that moment, not only when its job has run. */
    private Query fresh() {
        return Query.of(q -> q.bool(b -> b.mustNot(stale -> stale.range(r -> r.untyped(
                t -> t.field("freshUntil").lte(JsonData.of(clock.instant().toString())))))));
    }

    private Found found(Question question, Wording wording, SortOrder order, SearchResponse<BinaryData> answer) {
        var hits = answer.hits().hits();
        var found = hits.stream()
                .map(hit -> new Found.Hit(cards.read(hit.source()), Highlighting.read(hit.highlight())))
                .toList();
        String next = hits.size() < question.size()
                ? null
                : new Cursor(order, hits.getLast().sort()).text();
        return new Found(
                found,
                Objects.requireNonNull(answer.hits().total()).value(),
                next,
                Narrowing.read(answer.aggregations()),
                didYouMean(question, wording, found, answer));
    }

    private @Nullable String didYouMean(
            Question question, Wording wording, List<Found.Hit> found, SearchResponse<BinaryData> answer) {
        if (wording.isBlank() || question.cursor() != null) {
            return null;
        }
        return spelling.didYouMean(
                        wording,
                        found.stream().map(Found.Hit::card).toList(),
                        answer.suggest().getOrDefault(Spelling.CORRECTIONS, List.of()))
                .orElse(null);
    }
}
