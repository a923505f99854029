package vn.techexchange.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.util.NamedValue;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.party.ResponseRate;
import vn.techexchange.party.ResponseRateSource;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.RecurringJob;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.engine.SearchEngine;

/**
 * Looks once a day who became responsive and who is so no more. It is measured over a year and changes without anything
 * happening to a listing, so that nothing else would notice.
 */
@Singleton
class MeritWatch implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(MeritWatch.class);
    private static final int PAGE = 500;
    private static final String ORGANISATIONS = "organisations";
    private static final String ORGANISATION = "organisation";
    private static final String RESPONSIVE = "responsive";

    private final SearchEngine engine;
    private final TechnologyIndex index;
    private final ResponseRateSource rates;
    private final MeritRules rules;
    private final OrganisationJob follow;

    MeritWatch(
            SearchEngine engine,
            TechnologyIndex index,
            ResponseRateSource rates,
            MeritRules rules,
            OrganisationJob follow) {
        this.engine = engine;
        this.index = index;
        this.rates = rates;
        this.rules = rules;
        this.follow = follow;
    }

    @Override
    public String name() {
        return "search-merits";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        try {
            Map<String, FieldValue> after = Map.of();
            do {
                CompositeAggregate page = page(after);
                compare(page);
                after = page.afterKey();
            } while (!after.isEmpty());
        } catch (Unavailable away) {
            LOG.debug("The merits wait until tomorrow: {}", away.getMessage());
        }
    }

    private CompositeAggregate page(Map<String, FieldValue> after) {
        var answer = engine.read(client -> client.search(
                s -> s.index(index.alias())
                        .size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .aggregations(
                                ORGANISATIONS,
                                a -> a.composite(c -> {
                                            c.size(PAGE)
                                                    .sources(NamedValue.of(
                                                            ORGANISATION,
                                                            CompositeAggregationSource.of(source ->
                                                                    source.terms(t -> t.field("organisation.id")))));
                                            return after.isEmpty() ? c : c.after(after);
                                        })
                                        .aggregations(
                                                RESPONSIVE,
                                                r -> r.filter(f -> f.term(
                                                        t -> t.field("merits").value(Merit.RESPONSIVE.code()))))),
                Void.class));
        return Objects.requireNonNull(answer.aggregations().get(ORGANISATIONS)).composite();
    }

    private void compare(CompositeAggregate page) {
        Map<Id, CompositeBucket> buckets = new HashMap<>();
        page.buckets()
                .array()
                .forEach(bucket -> buckets.put(
                        Id.of(Objects.requireNonNull(bucket.key().get(ORGANISATION))
                                .stringValue()),
                        bucket));
        if (buckets.isEmpty()) {
            return;
        }
        Map<Id, ResponseRate> now = rates.of(buckets.keySet());
        buckets.forEach((organisation, bucket) -> {
            long said = Objects.requireNonNull(bucket.aggregations().get(RESPONSIVE))
                    .filter()
                    .docCount();
            long meant = rules.isResponsive(now.get(organisation)) ? bucket.docCount() : 0;
            if (said != meant) {
                follow.run(new OrganisationJob.Due(organisation));
            }
        });
    }
}
