package vn.techexchange.search.index;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One after the other, on whichever node: what reads the database and writes the index does so in its turn, so that what
 * was read earlier is never written later. A turn is a row's lock and ends with its transaction.
 */
@Singleton
class Turns {
    /** What takes turns. */
    enum Turn {
        UPDATE,
        REBUILD
    }

    private static final TransactionDefinition OWN =
            TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

    private final TurnRepository turns;
    private final TransactionOperations<Connection> transactions;

    Turns(TurnRepository turns, TransactionOperations<Connection> transactions) {
        this.turns = turns;
        this.transactions = transactions;
    }

    /** Waits for the turn. */
    <T> T await(Turn turn, Supplier<T> work) {
        return transactions.execute(OWN, status -> {
            turns.await(turn.name());
            return work.get();
        });
    }

    /** Empty if it is somebody else's turn. */
    <T> Optional<T> ifFree(Turn turn, Supplier<T> work) {
        return transactions.execute(
                OWN, status -> turns.ifFree(turn.name()).isEmpty() ? Optional.empty() : Optional.of(work.get()));
    }
}
