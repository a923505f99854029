package vn.techexchange.measure.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code ./bench [--url ADDRESS] [--connections N] [--seconds N] [--runs N] [--warm-up SECONDS]}: for each kind of work a
 * warm-up, then several runs in a closed loop, of which the one of median throughput is printed, and one in an open loop at
 * half of that throughput. Two ceilings are measured among them: the smallest answer that the server gives, and
 * Elasticsearch asked directly for the same words.
 */
public final class Bench {
    private static final double HALF = 0.5;

    private final URI exchange;
    private final int connections;
    private final Duration length;
    private final Duration warmUp;
    private final int runs;

    private Bench(Options options) {
        this.exchange = options.address("--url", "http://127.0.0.1:8080");
        this.connections = options.number("--connections", 16);
        this.length = Duration.ofSeconds(options.number("--seconds", 10));
        this.warmUp = Duration.ofSeconds(options.number("--warm-up", 20));
        this.runs = options.number("--runs", 3);
    }

    public static void main(String[] arguments) {
        try {
            new Bench(new Options(List.of(arguments))).run();
        } catch (IOException | RuntimeException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException, InterruptedException {
        Optional<ServerProcess> server = ServerProcess.listeningOn(exchange.getPort());
        var asked = new Asked(exchange, server);
        System.out.printf(
                "%s: %d listings; %d connections, %d s, median of %d runs after %d s of warm-up%n",
                exchange, asked.listings(), connections, length.toSeconds(), runs, warmUp.toSeconds());
        System.out.println(Measured.HEAD);
        var load = new Load(connections);
        for (Work work : asked.works()) {
            load.closed(work, warmUp);
            var measured = new ArrayList<Measured>();
            for (int i = 0; i < runs; i++) {
                measured.add(measured(work.name(), server, () -> load.closed(work, length)));
            }
            measured.sort(Comparator.comparingDouble(Measured::perSecond));
            Measured median = measured.get(runs / 2);
            System.out.println(median.line());
            double rate = median.perSecond() * HALF;
            System.out.println(measured(
                            String.format(Locale.ROOT, "  of which %.0f/s come, ready or not", rate),
                            server,
                            () -> load.open(work, length, rate))
                    .line());
        }
        server.flatMap(ServerProcess::memory)
                .ifPresent(bytes -> System.out.printf("server's memory (RSS) afterwards: %d MB%n", bytes >> 20));
    }

    private static Measured measured(String name, Optional<ServerProcess> server, Run run) throws InterruptedException {
        var before = server.map(ServerProcess::cpu);
        Load.Outcome outcome = run.go();
        var used = before.flatMap(then -> server.map(process -> process.cpu().since(then)));
        return new Measured(name, outcome, used.orElse(ServerProcess.Cpu.UNKNOWN));
    }

    private interface Run {
        Load.Outcome go() throws InterruptedException;
    }
}
