package vn.techexchange.insight;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.vocabulary.Term;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.insight.Landscape.Band;
import vn.techexchange.insight.Landscape.Count;
import vn.techexchange.insight.Landscape.Row;
import vn.techexchange.platform.web.PublicAnswers;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.query.Spread;

@Controller("/api/v1/landscape")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class LandscapeController {
    /** Research, development, deployment. */
    private static final List<Spread.Band> BANDS =
            List.of(new Spread.Band(1, 3), new Spread.Band(4, 6), new Spread.Band(7, 9));

    private final Spread spread;
    private final Vocabularies vocabularies;
    private final PublicAnswers answers;

    LandscapeController(Spread spread, Vocabularies vocabularies, PublicAnswers answers) {
        this.spread = spread;
        this.vocabularies = vocabularies;
        this.answers = answers;
    }

    /**
     * How many offers and open needs there are, by field of technology and level of readiness. A need counts in each band
     * that it accepts a level of.
     *
     * @param country ISO 3166 alpha-2, of both offers and needs
     * @param stateFunded of the offers, only those made with state money
     */
    @Get
    HttpResponse<Landscape> landscape(
            HttpRequest<?> request,
            @Nullable @QueryValue @Pattern(regexp = "[A-Z]{2}") String country,
            @QueryValue(defaultValue = "false") boolean stateFunded) {
        var counts = spread.of(BANDS, country, stateFunded);
        Map<TechnologyType, Map<String, Spread.Count>> byType = counts.counts().stream()
                .collect(Collectors.groupingBy(
                        Spread.Count::type, Collectors.toMap(Spread.Count::field, count -> count)));
        Map<String, Spread.Count> listings = byType.getOrDefault(TechnologyType.LISTING, Map.of());
        Map<String, Spread.Count> needs = byType.getOrDefault(TechnologyType.NEED, Map.of());
        List<Row> rows = vocabularies.terms(Vocabulary.FIELDS).stream()
                .map(Term::code)
                .map(field ->
                        row(field, Optional.ofNullable(listings.get(field)), Optional.ofNullable(needs.get(field))))
                .toList();
        return answers.of(
                request,
                new Landscape(
                        BANDS.stream()
                                .map(band -> new Band(band.from(), band.to()))
                                .toList(),
                        rows,
                        counts.countries()));
    }

    private static Row row(String field, Optional<Spread.Count> listings, Optional<Spread.Count> needs) {
        var byBand = new ArrayList<Count>();
        for (int place = 0; place < BANDS.size(); place++) {
            int band = place;
            byBand.add(new Count(
                    listings.map(count -> count.byBand().get(band)).orElse(0L),
                    needs.map(count -> count.byBand().get(band)).orElse(0L)));
        }
        return new Row(
                field,
                new Count(
                        listings.map(Spread.Count::all).orElse(0L),
                        needs.map(Spread.Count::all).orElse(0L)),
                byBand,
                new Count(
                        listings.map(Spread.Count::unsaid).orElse(0L),
                        needs.map(Spread.Count::unsaid).orElse(0L)));
    }
}
