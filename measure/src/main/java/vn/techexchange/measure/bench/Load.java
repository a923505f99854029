package vn.techexchange.measure.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * A closed loop: each client asks again as soon as it has its answer, so a slow server is asked less often. That measures
 * what it can do, not what people would wait for when more come than it can serve.
 */
final class Load {
    private final int clients;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Load(int clients) {
        this.clients = clients;
    }

    /** @param cpu reads what the measured process has used so far */
    Measured run(Work work, Duration length, Supplier<Duration> cpu) throws InterruptedException {
        Duration cpuBefore = cpu.get();
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        var done = new ArrayList<Client>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Client>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                var client = new Client(work, (long) i * work.addresses().size() / clients);
                running.add(threads.submit(() -> client.until(end)));
            }
            for (Future<Client> each : running) {
                done.add(each.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return new Measured(
                work.name(),
                done.stream().flatMap(client -> client.nanos.stream()).mapToLong(Long::longValue),
                done.stream().mapToInt(client -> client.errors).sum(),
                took,
                cpu.get().minus(cpuBefore));
    }

    private final class Client {
        private final Work work;
        private final List<Long> nanos = new ArrayList<>();
        private long place;
        private int errors;

        private Client(Work work, long place) {
            this.work = work;
            this.place = place;
        }

        private Client until(long end) {
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                if (ask(work.address(place++))) {
                    nanos.add(System.nanoTime() - now);
                } else {
                    errors++;
                }
            }
            return this;
        }

        private boolean ask(URI address) {
            try {
                var request = HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(10))
                        .build();
                return http.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
