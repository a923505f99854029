package vn.techexchange.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.OrderUtil;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.party.account.Accounts;

/**
 * Makes the demonstration, only in demonstration mode and only in a database that was empty when it began. It runs on
 * one node; demonstrations have no more.
 */
@Singleton
@Requires(property = "exchange.mode", value = "demonstration")
public class Demonstration implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String BEGUN = "begun";
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final List<DemonstrationStep> steps;
    private final StepRepository repository;
    private final Accounts accounts;
    private final Clock clock;
    private @Nullable Thread thread;

    Demonstration(List<DemonstrationStep> steps, StepRepository repository, Accounts accounts, Clock clock) {
        this.steps = steps.stream().sorted(OrderUtil.COMPARATOR).toList();
        this.repository = repository;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread = Thread.ofVirtual().name("demonstration").start(this::make);
    }

    /** Whether all of it is there. */
    public boolean isComplete() {
        return steps.stream().allMatch(step -> repository.isDone(step.name()));
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void make() {
        if (!repository.isDone(BEGUN) && !accounts.none()) {
            LOG.warn("the database holds other people's accounts; the demonstration is left out");
            return;
        }
        repository.done(BEGUN, clock.instant());
        for (DemonstrationStep step : steps) {
            if (!repository.isDone(step.name()) && !complete(step)) {
                return;
            }
        }
    }

    private boolean complete(DemonstrationStep step) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                step.run();
                repository.done(step.name(), clock.instant());
                return true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            } catch (Exception e) {
                LOG.warn("the demonstration's part {} was cut off (attempt {})", step.name(), attempt, e);
            }
            if (!pause()) {
                return false;
            }
        }
        return false;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
