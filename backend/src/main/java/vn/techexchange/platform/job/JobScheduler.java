package vn.techexchange.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs the jobs with db-scheduler on MySQL, safe on many nodes. */
@Factory
class JobScheduler {
    /** Named rather than detected, since detecting needs a connection outside a transaction. */
    private static final JdbcCustomization MYSQL = new MySQL8JdbcCustomization(true);

    private static final int THREADS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    /** What a node was at when it died is taken up again by whoever is alive, after so many of its beats did not come. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final DataSource dataSource;
    private final Serializer serializer;

    JobScheduler(DataSource dataSource, JobData serializer) {
        this.dataSource = dataSource;
        this.serializer = serializer;
    }

    /** Joins the caller's transaction: the data source hands out its connection. */
    @Singleton
    SchedulerClient client() {
        return SchedulerClient.Builder.create(dataSource)
                .serializer(serializer)
                .jdbcCustomization(MYSQL)
                .build();
    }

    @Singleton
    @Bean(preDestroy = "stop")
    Scheduler scheduler(List<Job<?>> jobs, List<RecurringJob> recurring, Clock clock) {
        List<Task<?>> known = new ArrayList<>();
        jobs.forEach(job -> known.add(oneTime(job)));
        return Scheduler.create(DelegatingDataSource.unwrapDataSource(dataSource), known)
                .startTasks(recurring.stream().map(JobScheduler::repeating).toList())
                .serializer(serializer)
                .jdbcCustomization(MYSQL)
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    private static <T> Task<T> oneTime(Job<T> job) {
        return Tasks.oneTime(job.name(), job.dataType())
                .onFailure((execution, operations) -> operations.reschedule(
                        execution,
                        execution.getTimeDone().plus(pause(job, execution.getExecution().consecutiveFailures))))
                .execute((instance, context) -> {
                    try {
                        job.run(instance.getData());
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new JobFailed(job.name(), e);
                    }
                });
    }

    private static Duration pause(Job<?> job, int failures) {
        Duration pause = job.firstPause().multipliedBy(1L << Math.min(failures, 11));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static RecurringTask<Void> repeating(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> {
            try {
                job.run();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new JobFailed(job.name(), e);
            }
        });
    }

    /** Starts the work once requests can be answered; nothing of it delays the start. */
    @Context
    static class Start implements ApplicationEventListener<ServerStartupEvent> {
        private final jakarta.inject.Provider<Scheduler> scheduler;

        Start(jakarta.inject.Provider<Scheduler> scheduler) {
            this.scheduler = scheduler;
        }

        @Override
        public void onApplicationEvent(ServerStartupEvent event) {
            scheduler.get().start();
        }
    }
}
