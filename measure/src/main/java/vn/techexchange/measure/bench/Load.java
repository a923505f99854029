package vn.techexchange.measure.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Asks a server from several connections at once. */
final class Load {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final int connections;

    Load(int connections) {
        this.connections = connections;
    }

    /** What came of it: how long each good answer took, and how many were not good. */
    record Outcome(List<long[]> nanos, int errors, Duration took) {}

    /**
     * In a closed loop: each connection asks again as soon as it has its answer, so a slow server is asked less often. That
     * measures what it can do, not what people would wait for when more come than it can serve.
     */
    Outcome closed(Work work, Duration length) throws InterruptedException {
        return run(work, length, begin -> System.nanoTime());
    }

    /**
     * In an open loop: so many a second come whether or not the server keeps up, and each waits from the moment when it was
     * due. With every connection busy they queue here.
     */
    Outcome open(Work work, Duration length, double perSecond) throws InterruptedException {
        var next = new AtomicLong();
        return run(work, length, begin -> {
            long due = begin + (long) (next.getAndIncrement() * 1e9 / perSecond);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            return due;
        });
    }

    /** When the next request is due; waits until then. */
    private interface Pace {
        long next(long begin);
    }

    private Outcome run(Work work, Duration length, Pace pace) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        var clients = new ArrayList<Client>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < connections; i++) {
                var client = new Client(work, (long) i * work.requests().size() / connections);
                clients.add(client);
                running.add(threads.submit(() -> client.until(begin, end, pace)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return new Outcome(
                clients.stream().map(Client::nanos).toList(),
                clients.stream().mapToInt(client -> client.errors).sum(),
                Duration.ofNanos(System.nanoTime() - begin));
    }

    private static final class Client {
        private static final int MANY = 1 << 10;

        private final Work work;
        private long[] nanos = new long[MANY];
        private int answers;
        private int errors;
        private long place;

        private Client(Work work, long place) {
            this.work = work;
            this.place = place;
        }

        private void until(long begin, long end, Pace pace) {
            try (var connection = new Connection(work.server(), LONGEST)) {
                for (long due = pace.next(begin); due < end; due = pace.next(begin)) {
                    if (connection.ask(work.request(place++))) {
                        note(System.nanoTime() - due);
                    } else {
                        errors++;
                    }
                }
            }
        }

        private void note(long took) {
            if (answers == nanos.length) {
                nanos = java.util.Arrays.copyOf(nanos, 2 * answers);
            }
            nanos[answers++] = took;
        }

        private long[] nanos() {
            return java.util.Arrays.copyOf(nanos, answers);
        }
    }
}
