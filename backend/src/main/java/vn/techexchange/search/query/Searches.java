package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.BinaryData;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.engine.SearchEngine;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.index.TechnologyIndex;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.language.Reader;
import vn.techexchange.search.language.Reading;

/** Finds listings and needs. */
@Singleton
public class Searches {
    private static final String LONGEST = "2s";
    private static final String ANSWERING = "answering";
    private static final String TYPES = "types";
    private static final int MOST_BROADER = 4;

    private final SearchEngine engine;
    private final TechnologyIndex index;
    private final CardReader cards;
    private final Reader reader;
    private final Weighing weighing;
    private final Spelling spelling;
    private final Lifts lifts;
    private final Reasons reasons;
    private final Clock clock;

    Searches(
            SearchEngine engine,
            TechnologyIndex index,
            CardReader cards,
            Reader reader,
            Weighing weighing,
            Spelling spelling,
            Lifts lifts,
            Reasons reasons,
            Clock clock) {
        this.engine = engine;
        this.index = index;
        this.cards = cards;
        this.reader = reader;
        this.weighing = weighing;
        this.spelling = spelling;
        this.lifts = lifts;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * One page of what answers the question.
     *
     * @throws Invalid if the cursor is none of ours
     * @throws Unavailable while Elasticsearch is away
     */
    public Found find(Question question) {
        return find(question, reader::read);
    }

    /** The same with the words understood in another way than now. */
    public Found find(Question question, Function<String, Reading> understood) {
        var asked = asked(question, understood);
        SearchRequest request = request(question, asked);
        var answer = engine.read(client -> client.search(request, BinaryData.class));
        return found(question, asked, answer);
    }

    /** A question with all that is known of its words before the index is asked. */
    private record Asked(Wording wording, Reading reading, List<Weighed> weighed, SortOrder order) {
        boolean isBlank() {
            return weighed.isEmpty() && wording.isBlank();
        }

        boolean isByRelevance() {
            return !isBlank() && order == SortOrder.RELEVANCE;
        }

        /** Whether nothing is written with one of the words: then it may be misspelt. */
        boolean hasUnknown() {
            return weighed.stream().anyMatch(each -> each.unknown() || each.among() == 0);
        }

        /** Whether an answer must show that it is one: not where all is asked for, nor where the words are quoted. */
        boolean mustAnswer() {
            return !weighed.isEmpty() && wording.phrases().isEmpty();
        }
    }

    private Asked asked(Question question, Function<String, Reading> understood) {
        var wording = Wording.of(question.text());
        var reading = understood.apply(wording.words());
        boolean blank = wording.isBlank();
        return new Asked(
                wording,
                reading,
                blank ? List.of() : weighing.of(reading),
                blank && question.order() == SortOrder.RELEVANCE ? SortOrder.NEWEST : question.order());
    }

    private SearchRequest request(Question question, Asked asked) {
        var narrowing = new Narrowing(question);
        Optional<Cursor> cursor = Optional.ofNullable(question.cursor()).map(text -> Cursor.of(text, asked.order()));
        return SearchRequest.of(s -> {
            s.index(index.alias())
                    // The same words go to the same copy, so that scores on one page fit those on the next.
                    .preference(Integer.toHexString(asked.wording().words().hashCode()))
                    .timeout(LONGEST)
                    .allowPartialSearchResults(false)
                    .size(question.size())
                    .trackTotalHits(t -> t.enabled(true))
                    .source(source -> source.filter(f -> f.includes(CardReader.SOURCE)))
                    .query(q -> q.bool(b -> b.must(relevance(asked)).filter(fresh())))
                    .postFilter(narrowing.all())
                    .aggregations(narrowing.counts())
                    .sort(asked.order().options(cursor.map(Cursor::backwards).orElse(false)));
            if (cursor.isPresent()) {
                return s.searchAfter(cursor.get().values());
            }
            if (asked.mustAnswer()) {
                s.aggregations(ANSWERING, answering(asked));
            }
            return asked.hasUnknown() ? s.suggest(Spelling.corrections(asked.wording())) : s;
        });
    }

    private Query relevance(Asked asked) {
        if (asked.isBlank()) {
            return Query.of(q -> q.matchAll(all -> all));
        }
        Query relevance = Relevance.of(asked.wording(), asked.reading(), asked.weighed());
        return asked.isByRelevance() ? lifts.on(relevance) : relevance;
    }

    /** How many of each type show that the words have an answer. */
    private static Aggregation answering(Asked asked) {
        Query answering = new Coverage(asked.reading(), asked.weighed()).answering();
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.should(Relevance.numbered(asked.wording()), answering)))
                .aggregations(TYPES, types -> types.terms(t -> t.field(Facet.TYPE.code()))));
    }

    /** What nobody confirmed in time is out of search at that moment, not only when its job has run. */
    private Query fresh() {
        return Query.of(q -> q.bool(b -> b.mustNot(stale -> stale.range(r -> r.untyped(
                t -> t.field("freshUntil").lte(JsonData.of(clock.instant().toString())))))));
    }

    private Found found(Question question, Asked asked, SearchResponse<BinaryData> answer) {
        Set<TechnologyType> answering = question.cursor() == null && asked.mustAnswer()
                ? typesAnswering(answer)
                : EnumSet.allOf(TechnologyType.class);
        var wanted = question.type();
        if (wanted == null ? answering.isEmpty() : !answering.contains(wanted)) {
            return Found.nothing(
                    Narrowing.types(answer.aggregations(), answering),
                    didYouMean(question, asked, List.of(), answer),
                    broader(asked));
        }
        var highlighting = Highlighting.of(asked.reading(), asked.weighed());
        boolean backwards = question.cursor() != null
                && Cursor.of(question.cursor(), asked.order()).backwards();
        var hits = backwards ? answer.hits().hits().reversed() : answer.hits().hits();
        boolean whole = hits.size() == question.size();
        var found = hits.stream()
                .map(hit -> cards.read(hit.source()))
                .map(card -> hit(card, asked, highlighting))
                .toList();
        return new Found(
                found,
                Objects.requireNonNull(answer.hits().total()).value(),
                hits.isEmpty() || !(backwards || whole)
                        ? null
                        : new Cursor(asked.order(), false, hits.getLast().sort()).text(),
                hits.isEmpty() || question.cursor() == null || (backwards && !whole)
                        ? null
                        : new Cursor(asked.order(), true, hits.getFirst().sort()).text(),
                Narrowing.read(answer.aggregations(), answering),
                didYouMean(question, asked, found, answer),
                List.of());
    }

    private Found.Hit hit(Card card, Asked asked, Highlighting highlighting) {
        var answering = new Answering();
        var highlights = highlighting.of(card, answering);
        return new Found.Hit(
                card,
                highlights,
                asked.isBlank()
                        ? List.of()
                        : reasons.of(card, asked.wording(), asked.reading(), answering, asked.isByRelevance()));
    }

    /** The parts that say most. A part that is the whole query would find as little. */
    private static List<String> broader(Asked asked) {
        return asked.weighed().stream()
                .filter(Weighed::findsAlone)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(each -> each.concept().text())
                .filter(part -> !part.equals(asked.reading().text()))
                .distinct()
                .limit(MOST_BROADER)
                .toList();
    }

    private static Set<TechnologyType> typesAnswering(SearchResponse<BinaryData> answer) {
        var types = Objects.requireNonNull(answer.aggregations().get(ANSWERING))
                .filter()
                .aggregations()
                .get(TYPES);
        return Objects.requireNonNull(types).sterms().buckets().array().stream()
                .map(bucket -> TechnologyType.valueOf(bucket.key().stringValue().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private @Nullable String didYouMean(
            Question question, Asked asked, List<Found.Hit> found, SearchResponse<BinaryData> answer) {
        if (asked.isBlank() || question.cursor() != null) {
            return null;
        }
        return spelling.didYouMean(
                        asked.wording(),
                        found.stream().map(Found.Hit::card).toList(),
                        answer.suggest().getOrDefault(Spelling.CORRECTIONS, List.of()))
                .orElse(null);
    }
}
