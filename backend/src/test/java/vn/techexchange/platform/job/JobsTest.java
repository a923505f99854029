package vn.techexchange.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.type.GenericArgument;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Exchange;

class JobsTest {
    private final Exchange exchange = Exchange.running();
    private final Jobs jobs = exchange.bean(Jobs.class);
    private final Noting noting = exchange.bean(Noting.class);

    private final SynchronousTransactionManager<Connection> transactions =
            exchange.bean(new GenericArgument<SynchronousTransactionManager<Connection>>() {});

    private final String text = Id.next().toString();

    @Test
    void a_job_runs_once_its_transaction_is_committed() {
        transactions.executeWrite(status -> {
            jobs.schedule(noting, new Noting.Note(text, 0));
            assertThat(noting.runs).doesNotContainKey(text);
            return text;
        });

        Exchange.eventually("the job has run", () -> List.of(1).equals(noting.runs.get(text)));
    }

    @Test
    void a_job_of_a_rolled_back_transaction_never_runs() {
        String marker = Id.next().toString();
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    jobs.schedule(noting, new Noting.Note(text, 0));
                    throw new IllegalStateException("after all, no");
                }))
                .isInstanceOf(IllegalStateException.class);
        transactions.executeWrite(status -> {
            jobs.schedule(noting, new Noting.Note(marker, 0));
            return marker;
        });

        Exchange.eventually("a later job has run", () -> noting.runs.containsKey(marker));
        assertThat(noting.runs).doesNotContainKey(text);
    }

    @Test
    void a_failed_job_is_tried_again() {
        transactions.executeWrite(status -> {
            jobs.schedule(noting, new Noting.Note(text, 2));
            return text;
        });

        Exchange.eventually("the third attempt", () -> List.of(1, 2, 3).equals(noting.runs.get(text)));
    }

    @Test
    void a_job_for_later_waits_for_its_time() {
        transactions.executeWrite(status -> {
            jobs.schedule(
                    noting, new Noting.Note(text, 0), exchange.clock().instant().plus(Duration.ofHours(1)));
            return text;
        });
        assertThat(noting.runs).doesNotContainKey(text);

        exchange.clock().advance(Duration.ofHours(1));

        Exchange.eventually("the job has run", () -> noting.runs.containsKey(text));
    }
}
