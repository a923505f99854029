package vn.techexchange.embedded;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Whether the server says that it can serve. */
final class Readiness {
    private final URI address;
    private volatile boolean reached;

    Readiness(String server) {
        address = URI.create(server + "/health/readiness");
    }

    boolean reached() {
        return reached;
    }

    void await(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            while (!answersOk(http)) {
                if (System.nanoTime() > deadline) {
                    throw new EngineFailure("the server does not get ready: " + address);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            reached = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("interrupted while the server was starting", e);
        }
    }

    private boolean answersOk(HttpClient http) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    static String secondsSinceStart() {
        long millis = ManagementFactory.getRuntimeMXBean().getUptime();
        return "%.1f".formatted(millis / 1000.0);
    }
}
