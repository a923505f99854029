package vn.techexchange.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.session.Visitor;
import vn.techexchange.platform.web.PublicAnswers;
import vn.techexchange.search.index.PriceOrder;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.query.PastQueries;
import vn.techexchange.search.query.Searches;
import vn.techexchange.search.query.Suggested;
import vn.techexchange.search.query.Suggestions;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class SearchController {
    private final Searches searches;
    private final Suggestions suggestions;
    private final PastQueries past;
    private final PriceOrder prices;
    private final PublicAnswers answers;

    SearchController(
            Searches searches, Suggestions suggestions, PastQueries past, PriceOrder prices, PublicAnswers answers) {
        this.searches = searches;
        this.suggestions = suggestions;
        this.past = past;
        this.prices = prices;
        this.answers = answers;
    }

    /** Published listings and open needs that answer the words, with facets. Without words: all, newest first. */
    @Get("/search")
    HttpResponse<SearchAnswer> search(
            HttpRequest<?> request,
            @Nullable Actor reader,
            @Parameter(hidden = true) Visitor visitor,
            @Valid @RequestBean SearchRequest asked) {
        return answers.of(request, reader == null, () -> {
            var question = asked.question(prices);
            var found = searches.find(question);
            if (found.total() > 0 && question.cursor() == null) {
                past.found(visitor, question.text());
            }
            return SearchAnswer.of(found);
        });
    }

    /** What the letters typed so far may become: what others searched for, titles, fields, organisations, IPC classes. */
    @Get("/suggestions")
    HttpResponse<SuggestionList> suggest(
            HttpRequest<?> request,
            @Nullable Actor reader,
            @QueryValue @Size(max = 200) String q,
            @Nullable @QueryValue TechnologyType type) {
        return answers.of(request, reader == null, () -> new SuggestionList(suggestions.to(q, type)));
    }

    @Serdeable
    record SuggestionList(List<Suggested> items) {}
}
