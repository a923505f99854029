package vn.techexchange.measure.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.techexchange.measure.evaluate.JudgedSet;
import vn.techexchange.measure.evaluate.Judgement;

/**
 * {@code ./bench [--url ADDRESS] [--clients N] [--seconds N] [--runs N]}: for each kind of work a warm-up, then several
 * runs, of which the one of median throughput is printed. The ceiling is the smallest answer that the server gives.
 */
public final class Bench {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path QUERIES = Path.of("measure", "judged", "queries-tuning.json");

    private final URI exchange;
    private final int clients;
    private final Duration length;
    private final int runs;

    private Bench(Options options) {
        this.exchange = options.address("--url", "http://127.0.0.1:8080");
        this.clients = options.number("--clients", 16);
        this.length = Duration.ofSeconds(options.number("--seconds", 10));
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
        Optional<ProcessHandle> server = ServerProcess.listeningOn(exchange.getPort());
        Supplier<Duration> cpu = () ->
                server.flatMap(process -> process.info().totalCpuDuration()).orElse(Duration.ZERO);
        System.out.printf(
                "%s: %d listings; %d clients in a closed loop, %d s, median of %d runs%n",
                exchange, total("/api/v1/search?type=listing&size=1"), clients, length.toSeconds(), runs);
        System.out.println(Measured.HEAD);
        var load = new Load(clients);
        for (Work work : works()) {
            load.run(work, length.dividedBy(2), cpu);
            var measured = new ArrayList<Measured>();
            for (int i = 0; i < runs; i++) {
                measured.add(load.run(work, length, cpu));
            }
            measured.sort(Comparator.comparingDouble(Measured::perSecond));
            System.out.println(measured.get(runs / 2).line());
        }
        server.flatMap(ServerProcess::memory)
                .ifPresent(bytes -> System.out.printf("server's memory (RSS) afterwards: %d MB%n", bytes >> 20));
    }

    private List<Work> works() throws IOException, InterruptedException {
        List<String> queries = JudgedSet.queries(QUERIES).stream()
                .map(Judgement::asked)
                .map(words -> URLEncoder.encode(words, StandardCharsets.UTF_8))
                .toList();
        return List.of(
                work("smallest answer (/health/liveness)", Stream.of("/health/liveness")),
                work(
                        "search, facets, highlights",
                        queries.stream().map(words -> "/api/v1/search?type=listing&q=" + words)),
                work(
                        "search with a filter",
                        queries.stream()
                                .map(words -> "/api/v1/search?type=listing&trlMin=5&stateFunded=true&q=" + words)),
                work("all, newest first", Stream.of("/api/v1/search?type=listing")),
                work(
                        "suggestions",
                        queries.stream()
                                .map(words ->
                                        "/api/v1/suggestions?q=" + words.substring(0, Math.min(4, words.length())))
                                .filter(address -> !address.contains("%"))),
                work("listing", ids().map(id -> "/api/v1/listings/" + id)));
    }

    private Work work(String name, Stream<String> paths) {
        return new Work(name, paths.map(exchange::resolve).toList());
    }

    private Stream<String> ids() throws IOException, InterruptedException {
        return get("/api/v1/search?type=listing&size=100")
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString());
    }

    private int total(String path) throws IOException, InterruptedException {
        return get(path).path("total").asInt();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(exchange.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " to " + path);
            }
            return JSON.readTree(answer.body());
        }
    }
}
