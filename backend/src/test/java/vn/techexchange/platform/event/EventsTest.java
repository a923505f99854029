package vn.techexchange.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.type.GenericArgument;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.exceptions.TransactionException;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Exchange;

class EventsTest {
    private final Exchange exchange = Exchange.running();
    private final Events events = exchange.bean(Events.class);

    private final SynchronousTransactionManager<Connection> transactions =
            exchange.bean(new GenericArgument<SynchronousTransactionManager<Connection>>() {});

    private final Id subject = Id.next();

    @Test
    void events_of_one_aggregate_are_numbered_and_chained() {
        record("first");
        record("second");

        var chain = events.of(new Aggregate("TEST", subject));

        assertThat(chain).extracting(RecordedEvent::sequence).containsExactly(1L, 2L);
        assertThat(chain.get(1).previous()).isEqualTo(chain.get(0).hash());
        assertThat(chain.get(0).type()).isEqualTo("SOMETHING_HAPPENED");
        assertThat(chain.get(0).payload()).contains("first");
        assertThat(events.firstBroken(new Aggregate("TEST", subject))).isEmpty();
    }

    @Test
    void a_changed_payload_breaks_the_chain_where_it_was_changed() {
        record("first");
        record("second");
        record("third");
        exchange.database()
                .update(
                        "UPDATE event SET payload = REPLACE(payload, 'second', 'forged') WHERE sequence = 2 AND aggregate_id = "
                                + subject.value());

        assertThat(events.firstBroken(new Aggregate("TEST", subject)))
                .hasValueSatisfying(event -> assertThat(event.sequence()).isEqualTo(2));
    }

    @Test
    void a_removed_event_breaks_the_chain() {
        record("first");
        record("second");
        record("third");
        exchange.database().update("DELETE FROM event WHERE sequence = 2 AND aggregate_id = " + subject.value());

        assertThat(events.firstBroken(new Aggregate("TEST", subject))).isPresent();
    }

    @Test
    void the_applications_own_account_can_neither_change_nor_delete_an_event() {
        record("first");

        for (String sql : new String[] {"UPDATE event SET type = 'X'", "DELETE FROM event", "TRUNCATE TABLE event"}) {
            assertThatThrownBy(() -> transactions.executeWrite(status -> {
                        try (var statement = status.getConnection().createStatement()) {
                            return statement.executeUpdate(sql);
                        }
                    }))
                    .as(sql)
                    .hasStackTraceContaining("command denied");
        }
    }

    @Test
    void an_event_needs_the_transaction_of_what_it_tells() {
        assertThatThrownBy(() -> events.publish(new SomethingHappened(subject, "alone"), By.EXCHANGE))
                .isInstanceOfAny(TransactionException.class, DataAccessException.class);
    }

    @Test
    void what_is_rolled_back_leaves_no_event() {
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    events.publish(new SomethingHappened(subject, "undone"), By.EXCHANGE);
                    throw new IllegalStateException("after all, no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(events.of(new Aggregate("TEST", subject))).isEmpty();
    }

    private void record(String note) {
        transactions.executeWrite(status -> events.publish(new SomethingHappened(subject, note), By.EXCHANGE));
    }
}
