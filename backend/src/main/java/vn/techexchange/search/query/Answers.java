package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.engine.SearchEngine;
import vn.techexchange.search.index.TechnologyIndex;
import vn.techexchange.search.language.Reader;

/**
 * What answers a question, without order and words around it: for telling people of something new. An answer must by itself
 * hold enough of what was asked for ({@link Coverage}); what stands further down a page of results only because something
 * better stands above it is none.
 */
@Singleton
public class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int AT_ONCE = 50;
    private static final int BAD_REQUEST = 400;
    private static final String LONGEST = "10s";

    private final SearchEngine engine;
    private final TechnologyIndex index;
    private final Reader reader;
    private final Weighing weighing;
    private final Clock clock;

    Answers(SearchEngine engine, TechnologyIndex index, Reader reader, Weighing weighing, Clock clock) {
        this.engine = engine;
        this.index = index;
        this.reader = reader;
        this.weighing = weighing;
        this.clock = clock;
    }

    /**
     * For each question, those of these entries that answer it.
     *
     * @throws Unavailable while Elasticsearch is away
     */
    public List<Set<Id>> among(Collection<Id> entries, List<Question> questions) {
        Query these = these(entries);
        var answers = new ArrayList<Set<Id>>();
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            List<Question> some = questions.subList(from, Math.min(from + AT_ONCE, questions.size()));
            MsearchRequest request = MsearchRequest.of(m -> m.searches(some.stream()
                    .map(question -> search(all(List.of(these, answering(question))), entries.size()))
                    .toList()));
            engine.read(client -> client.msearch(request, Void.class))
                    .responses()
                    .forEach(answer -> answers.add(ids(answer)));
        }
        return answers;
    }

    /**
     * Up to so many of what answers the question now.
     *
     * @throws Unavailable while Elasticsearch is away
     */
    public Set<Id> to(Question question, int most) {
        MsearchRequest request = MsearchRequest.of(m -> m.searches(search(answering(question), most)));
        return ids(engine.read(client -> client.msearch(request, Void.class))
                .responses()
                .getFirst());
    }

    /**
     * Those of these entries that are found now, each with its version.
     *
     * @throws Unavailable while Elasticsearch is away
     */
    public Map<Id, Long> found(Collection<Id> entries) {
        return engine
                .read(client -> client.search(
                        s -> s.index(index.alias())
                                .size(entries.size())
                                .version(true)
                                .source(source -> source.fetch(false))
                                .query(these(entries)),
                        Void.class))
                .hits()
                .hits()
                .stream()
                .collect(Collectors.toMap(Answers::id, hit -> Objects.requireNonNull(hit.version())));
    }

    private RequestItem search(Query query, int size) {
        return RequestItem.of(r -> r.header(h -> h.index(index.alias()).allowPartialSearchResults(false))
                .body(b -> b.size(size)
                        .timeout(LONGEST)
                        .source(source -> source.fetch(false))
                        .query(q -> q.bool(all -> all.filter(query)))));
    }

    private Query answering(Question question) {
        var wording = Wording.of(question.text());
        var queries = new ArrayList<Query>();
        queries.add(new Narrowing(question).all());
        queries.add(Query.of(q -> q.bool(b -> b.mustNot(stale -> stale.range(r -> r.untyped(
                t -> t.field("freshUntil").lte(JsonData.of(clock.instant().toString()))))))));
        queries.addAll(Relevance.quoted(wording));
        if (!wording.isBlank() && wording.phrases().isEmpty()) {
            var reading = reader.read(wording.words());
            Query words = new Coverage(reading, weighing.of(reading)).answering();
            queries.add(Query.of(q -> q.bool(either -> either.should(Relevance.numbered(wording), words))));
        }
        return all(queries);
    }

    private static Query all(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.filter(queries)));
    }

    private static Query these(Collection<Id> entries) {
        List<String> ids = entries.stream().map(Id::toString).toList();
        return Query.of(q -> q.ids(i -> i.values(ids)));
    }

    /** A question that cannot be put is a defect of ours, which must not keep the others from their answers. */
    private static Set<Id> ids(MultiSearchResponseItem<Void> answer) {
        if (answer.isFailure()) {
            var failure = answer.failure();
            if (failure.status() != BAD_REQUEST) {
                throw new Unavailable("search");
            }
            LOG.error("a saved question cannot be put: {}", failure.error());
            return Set.of();
        }
        return answer.result().hits().hits().stream().map(Answers::id).collect(Collectors.toSet());
    }

    private static Id id(Hit<Void> hit) {
        return Id.of(Objects.requireNonNull(hit.id()));
    }
}
