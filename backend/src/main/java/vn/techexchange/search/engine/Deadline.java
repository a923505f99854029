package vn.techexchange.search.engine;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that ends in time, well or badly. The HTTP client has time-outs of its own, but when a node dies in the midst of a
 * request it can forget to tell the one that waits, who may hold a lock on which all index updates wait.
 */
final class Deadline {
    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Deadline() {}

    /** @throws IOException of the work, or if it did not end in time */
    static <T> T within(Duration longest, Callable<T> work) throws IOException {
        Future<T> result = THREADS.submit(work);
        try {
            return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new InterruptedIOException("no end within " + longest);
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failed -> throw failed;
                case RuntimeException failed -> throw failed;
                case Error failed -> throw failed;
                case null, default -> throw new IOException(e);
            }
        }
    }
}
