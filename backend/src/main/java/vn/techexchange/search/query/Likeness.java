package vn.techexchange.search.query;

import static vn.techexchange.search.query.Clauses.match;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.engine.SearchEngine;
import vn.techexchange.search.index.TechnologyIndex;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.language.Reader;
import vn.techexchange.search.language.Reading;

/**
 * How like the texts of listings and needs are. The aspects are those of {@link Relevance}, with weights for long texts
 * instead of queries; docs/matching.md says how they were found. An entry's own words score its own entry highest, so that
 * the share which another entry scores is the same for short texts and long ones.
 */
@Singleton
public class Likeness {
    private static final float TITLE = 2;
    private static final float ENGLISH_TITLE = 1.5f;
    private static final float SUBJECT = 1;
    private static final float AIM = 0.7f;

    private static final float WHATEVER_MARKS = 0.6f;
    private static final float EXACTLY = 1;
    private static final float NEIGHBOURS = 1;
    private static final float STEMS = 1;
    private static final float IN_TITLE = 0.3f;

    private static final String LONGEST = "10s";

    private final SearchEngine engine;
    private final TechnologyIndex index;
    private final Reader reader;
    private final Clock clock;

    Likeness(SearchEngine engine, TechnologyIndex index, Reader reader, Clock clock) {
        this.engine = engine;
        this.index = index;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Those of that type that are most like it, the likest first; empty if it is not in the index itself.
     *
     * @throws Unavailable while Elasticsearch is away
     */
    public Optional<List<Like>> to(Sought sought, TechnologyType type, int size) {
        String own = sought.id().toString();
        var hits = engine.read(client -> client.search(request(sought, type, size + 1), Void.class))
                .hits()
                .hits();
        double most = hits.stream()
                .filter(hit -> own.equals(hit.id()))
                .mapToDouble(Likeness::score)
                .findFirst()
                .orElse(0);
        return most == 0
                ? Optional.empty()
                : Optional.of(hits.stream()
                        .filter(hit -> !own.equals(hit.id()))
                        .limit(size)
                        .map(hit -> new Like(Id.of(Objects.requireNonNull(hit.id())), Math.min(1, score(hit) / most)))
                        .toList());
    }

    private static double score(Hit<Void> hit) {
        return Objects.requireNonNullElse(hit.score(), 0.0);
    }

    private SearchRequest request(Sought sought, TechnologyType type, int size) {
        Query fresh = Query.of(q ->
                q.bool(b -> b.filter(f -> f.term(t -> t.field(Facet.TYPE.code()).value(type.code())))
                        .mustNot(stale -> stale.range(r -> r.untyped(t -> t.field("freshUntil")
                                .lte(JsonData.of(clock.instant().toString())))))));
        Query itself = Query.of(q -> q.term(t -> t.field("id").value(sought.id().toString())));
        return SearchRequest.of(s -> s.index(index.alias())
                .timeout(LONGEST)
                .allowPartialSearchResults(false)
                .size(size)
                .trackTotalHits(t -> t.enabled(false))
                .source(source -> source.fetch(false))
                .query(q -> q.bool(b -> b.must(m -> m.bool(words -> words.should(aspects(sought))))
                        .filter(f -> f.bool(either -> either.should(fresh, itself))))));
    }

    private List<Query> aspects(Sought sought) {
        var aspects = new ArrayList<Query>();
        add(aspects, sought.title(), TITLE, ENGLISH_TITLE);
        add(aspects, sought.subject(), SUBJECT, SUBJECT);
        add(aspects, sought.aim(), AIM, AIM);
        return aspects;
    }

    /** Small words, of which long texts are full, would make everything a little like everything. */
    private void add(List<Query> aspects, LocalText text, float vietnamese, float english) {
        Reading vi = reader.read(said(text.vi()));
        if (!vi.words().isEmpty()) {
            aspects.add(match("text", vi.contentText(), vietnamese * WHATEVER_MARKS));
            aspects.add(match("text.exact", vi.contentText(), vietnamese * EXACTLY));
            aspects.add(match("text.pairs", vi.text(), vietnamese * NEIGHBOURS));
            aspects.add(match("title.vi.exact", vi.contentText(), vietnamese * IN_TITLE));
            aspects.add(match("title.vi.pairs", vi.text(), vietnamese * IN_TITLE));
        }
        Reading en = reader.read(said(text.en()));
        if (!en.words().isEmpty()) {
            aspects.add(match("text.stem", en.contentText(), english * STEMS));
            aspects.add(match("title.en.stem", en.contentText(), english * IN_TITLE));
        }
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
