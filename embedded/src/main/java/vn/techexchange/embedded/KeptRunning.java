package vn.techexchange.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * An engine that is started again when its process ends without having been told to.
 *
 * @param <E> the engine
 */
final class KeptRunning<E extends Engine> implements AutoCloseable {
    private final String name;
    private final UnaryOperator<E> again;
    private final Consumer<String> say;
    private E engine;
    private CompletableFuture<?> watch;
    private boolean stopping;

    /** @param again starts another one that takes the place of the given one: same data, same port */
    KeptRunning(String name, E engine, UnaryOperator<E> again, Consumer<String> say) {
        this.name = name;
        this.engine = engine;
        this.again = again;
        this.say = say;
        watch = watched(engine);
    }

    private CompletableFuture<?> watched(E running) {
        return running.onExit().thenRunAsync(this::restart, OwnThread.EACH);
    }

    private synchronized void restart() {
        if (stopping) {
            return;
        }
        try {
            engine.close();
            engine = again.apply(engine);
            say.accept(name + " had ended and has been started again.");
            watch = watched(engine);
        } catch (EngineFailure e) {
            say.accept(name + " has ended and does not start again: " + e.getMessage());
        }
    }

    synchronized E engine() {
        return engine;
    }

    @Override
    public synchronized void close() {
        stopping = true;
        watch.cancel(false);
        engine.close();
    }
}
