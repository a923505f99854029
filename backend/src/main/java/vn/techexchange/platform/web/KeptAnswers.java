package vn.techexchange.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.EventListener;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.web.PublicAnswers.Written;

/**
 * Answers to strangers, kept until anything happens on this server, and never longer than a moment: so long may one that
 * another server's change made untrue live on.
 */
@Singleton
class KeptAnswers implements EventListener {
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final long MOST_BYTES = 32 << 20;

    private final SynchronousTransactionManager<Connection> transactions;
    private final Clock clock;
    /** Of all that was committed here. */
    private final AtomicLong happened = new AtomicLong();

    private final Cache<Key, Written> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Written answer) -> answer.size() + key.address().length())
            .expireAfterWrite(MOMENT)
            .build();

    KeptAnswers(SynchronousTransactionManager<Connection> transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param moment as time goes by, what is true changes by itself */
    private record Key(String address, long happened, long moment) {}

    Written get(String address, Supplier<Written> answer) {
        var key = new Key(address, happened.get(), clock.instant().getEpochSecond() / MOMENT.toSeconds());
        Written known = answers.getIfPresent(key);
        if (known == null) {
            known = answer.get();
            answers.put(key, known);
        }
        return known;
    }

    @Override
    public void on(DomainEvent event, RecordedEvent recorded) {
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                happened.incrementAndGet();
            }
        });
    }
}
