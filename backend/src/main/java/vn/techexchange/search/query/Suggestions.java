package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.engine.SearchEngine;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.index.TechnologyIndex;
import vn.techexchange.search.index.TechnologyType;

/** Suggests while somebody types, whatever marks the letters typed so far have. */
@Singleton
public class Suggestions {
    private static final int TITLES = 6;
    private static final int ORGANISATIONS = 3;
    private static final String VIETNAMESE = "vi";
    private static final String ENGLISH = "en";

    private final SearchEngine engine;
    private final TechnologyIndex index;
    private final CardReader cards;
    private final Topics topics;
    private final PastQueries past;

    Suggestions(SearchEngine engine, TechnologyIndex index, CardReader cards, Topics topics, PastQueries past) {
        this.engine = engine;
        this.index = index;
        this.cards = cards;
        this.topics = topics;
        this.past = past;
    }

    /**
     * What others searched for first, then titles, then fields and IPC classes, then organisations.
     *
     * @throws Unavailable while Elasticsearch is away
     */
    public List<Suggested> to(String typed, @Nullable TechnologyType type) {
        var wording = Wording.of(typed);
        if (wording.isBlank()) {
            return List.of();
        }
        MsearchRequest request =
                MsearchRequest.of(m -> m.searches(titles(wording, type), organisations(wording, type)));
        var answers = engine.read(client -> client.msearch(request, BinaryData.class));
        return Stream.of(
                        past.beginning(wording),
                        titles(hits(answers, 0)),
                        topics.beginning(wording),
                        organisations(hits(answers, 1)))
                .flatMap(Function.identity())
                .toList();
    }

    private RequestItem titles(Wording wording, @Nullable TechnologyType type) {
        return RequestItem.of(r -> r.header(h -> h.index(index.alias()))
                .body(b -> b.size(TITLES)
                        .source(s -> s.filter(f -> f.includes(CardReader.SOURCE)))
                        .query(either("title.vi.typing", "title.en.typing", wording, type))));
    }

    private RequestItem organisations(Wording wording, @Nullable TechnologyType type) {
        return RequestItem.of(r -> r.header(h -> h.index(index.alias()))
                .body(b -> b.size(ORGANISATIONS)
                        .source(s -> s.filter(f -> f.includes(CardReader.SOURCE)))
                        .query(either("organisation.vi", "organisation.en", wording, type))
                        .collapse(c -> c.field("organisation.id"))));
    }

    private static Query either(String vietnamese, String english, Wording wording, @Nullable TechnologyType type) {
        return Query.of(q -> q.bool(b -> {
            if (type != null) {
                b.filter(f -> f.term(t -> t.field("type").value(type.code())));
            }
            return b.should(begins(vietnamese, wording, VIETNAMESE), begins(english, wording, ENGLISH))
                    .minimumShouldMatch("1");
        }));
    }

    private static Query begins(String field, Wording wording, String name) {
        return Query.of(q -> q.match(m ->
                m.field(field).query(wording.words()).operator(Operator.And).queryName(name)));
    }

    private static List<Hit<BinaryData>> hits(MsearchResponse<BinaryData> answers, int place) {
        var answer = answers.responses().get(place);
        if (answer.isFailure()) {
            throw new Unavailable("search");
        }
        return answer.result().hits().hits();
    }

    private Stream<Suggested> titles(List<Hit<BinaryData>> hits) {
        Map<String, Suggested> byText = new LinkedHashMap<>();
        for (Hit<BinaryData> hit : hits) {
            Card card = cards.read(hit.source());
            String text = inItsLanguage(card.title(), hit);
            byText.putIfAbsent(text, new Suggested(Suggested.Kind.TITLE, text, card.id(), null));
        }
        return byText.values().stream();
    }

    private Stream<Suggested> organisations(List<Hit<BinaryData>> hits) {
        return hits.stream().flatMap(hit -> {
            Card.Owner owner = cards.read(hit.source()).organisation();
            return owner == null
                    ? Stream.empty()
                    : Stream.of(new Suggested(
                            Suggested.Kind.ORGANISATION, inItsLanguage(owner.name(), hit), owner.id(), null));
        });
    }

    /** In the language that was typed. */
    private static String inItsLanguage(LocalText text, Hit<BinaryData> hit) {
        String found = hit.matchedQueries().containsKey(VIETNAMESE) ? text.vi() : text.en();
        return Objects.requireNonNullElse(found, "");
    }
}
