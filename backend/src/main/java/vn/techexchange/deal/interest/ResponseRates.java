package vn.techexchange.deal.interest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import vn.techexchange.party.ResponseRate;
import vn.techexchange.party.ResponseRateSource;
import vn.techexchange.platform.id.Id;

/**
 * How the duty to reply is kept, over interest sent in the last twelve months. Interest counts once it was answered or
 * its term is over; what was taken back within the term does not count.
 */
@Singleton
public class ResponseRates implements ResponseRateSource {
    private static final Duration PERIOD = Duration.ofDays(365);

    private final InterestRepository repository;
    private final Clock clock;

    ResponseRates(InterestRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public Map<Id, ResponseRate> of(Collection<Id> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        Map<Id, ResponseRate> rates = new HashMap<>();
        organisations.forEach(organisation -> rates.put(organisation, ResponseRate.NONE));
        repository
                .rates(new LinkedHashSet<>(organisations), now.minus(PERIOD), now)
                .forEach(row -> rates.put(row.organisation(), row.rate()));
        return Map.copyOf(rates);
    }

    /** Over the whole exchange. */
    public ResponseRate overall() {
        Instant now = clock.instant();
        return repository.overall(now.minus(PERIOD), now).rate();
    }
}
