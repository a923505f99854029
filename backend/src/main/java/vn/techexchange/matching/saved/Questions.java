package vn.techexchange.matching.saved;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.search.SearchRequest;
import vn.techexchange.search.index.PriceOrder;
import vn.techexchange.search.query.Question;

/** What saved searches ask. */
@Singleton
class Questions {
    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    private final PriceOrder prices;

    Questions(PriceOrder prices) {
        this.prices = prices;
    }

    /** @throws Invalid if it cannot be asked */
    Question of(SearchRequest search) {
        return search.question(prices);
    }

    /** Empty if it can be asked no more, as when a currency has lost its rate: then it rests, and no other with it. */
    Optional<Question> of(SavedSearchRow search) {
        try {
            return Optional.of(of(search.search()));
        } catch (Invalid e) {
            LOG.warn("saved search {} cannot be asked: {}", search.id(), e.errors());
            return Optional.empty();
        }
    }
}
