package vn.techexchange.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

/** Schedules background work in the present transaction: it is done if, and only if, that is committed. */
@Singleton
public class Jobs {
    private final SchedulerClient client;
    private final Provider<Scheduler> scheduler;
    private final SynchronousTransactionManager<Connection> transactions;
    private final Clock clock;

    Jobs(
            SchedulerClient client,
            Provider<Scheduler> scheduler,
            SynchronousTransactionManager<Connection> transactions,
            Clock clock) {
        this.client = client;
        this.scheduler = scheduler;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As soon as the transaction is committed. */
    public <T> void schedule(Job<T> job, T data) {
        schedule(job, data, clock.instant());
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public <T> void schedule(Job<T> job, T data, Instant at) {
        client.scheduleIfNotExists(new TaskInstance<>(job.name(), Id.next().toString(), data), at);
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.get().triggerCheckForDueExecutions();
            }
        });
    }
}
