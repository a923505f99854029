package vn.techexchange.survival;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;

/** Several people who write without pause, each write under one key until it is acknowledged. */
final class Writers implements AutoCloseable {
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch running;

    private Writers(int count) {
        running = new CountDownLatch(count);
    }

    static Writers start(int count, Client client) {
        var writers = new Writers(count);
        IntStream.range(0, count).forEach(writer -> writers.threads.execute(() -> writers.write(writer, client)));
        return writers;
    }

    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Lets the writes under way be acknowledged, and ends. */
    @Override
    public void close() {
        stop.set(true);
        try {
            if (!running.await(2, TimeUnit.MINUTES)) {
                throw new AssertionError("a write was never acknowledged");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }

    private void write(int writer, Client client) {
        for (int i = 0; !stop.get(); i++) {
            String name = "writer " + writer + " write " + i;
            untilAcknowledged(client, name);
            acknowledged.add(name);
        }
        running.countDown();
    }

    private static void untilAcknowledged(Client client, String name) {
        Client keyed = client.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> organisation = Map.of(
                "name", Map.of("vi", name), "kind", "ENTERPRISE", "country", "VN", "capabilities", List.of("BUYER"));
        while (true) {
            try {
                Answer answer = keyed.post("/api/v1/organisations", organisation);
                if (answer.status() == 201) {
                    return;
                }
                if (answer.status() < 500 && answer.status() != 409) {
                    throw new AssertionError("refused: " + answer.text());
                }
                Thread.sleep(50);
            } catch (UncheckedIOException lost) {
                // The answer is unknown; the same key is sent again.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
