package vn.techexchange.measure.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.techexchange.measure.generate.GeneratedQueries;

/** What is asked of an exchange to measure it. */
final class Asked {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** More than any cache of answers would meet twice soon. */
    private static final int QUERIES = 3_000;

    private static final int LISTINGS = 1_000;
    private static final int OK = 200;

    private final URI exchange;
    private final Optional<ServerProcess> server;
    private final HttpClient http = HttpClient.newHttpClient();

    Asked(URI exchange, Optional<ServerProcess> server) {
        this.exchange = exchange;
        this.server = server;
    }

    int listings() throws IOException, InterruptedException {
        return get(exchange.resolve("/api/v1/search?type=listing&size=1"))
                .path("total")
                .asInt();
    }

    List<Work> works() throws IOException, InterruptedException {
        List<String> queries = GeneratedQueries.first(QUERIES);
        var works = new ArrayList<Work>();
        works.add(work("smallest answer: /health/liveness", Stream.of("/health/liveness")));
        elasticsearch().ifPresent(engine -> works.add(direct(engine, queries)));
        works.add(work("search: facets, highlights", addresses(queries, "/api/v1/search?type=listing&q=")));
        works.add(work(
                "search with filters", addresses(queries, "/api/v1/search?type=listing&trlMin=5&stateFunded=true&q=")));
        works.add(work("listings, newest first", Stream.of("/api/v1/search?type=listing")));
        works.add(work("suggestions", addresses(begun(queries), "/api/v1/suggestions?q=")));
        works.add(work("listing", ids().map(id -> "/api/v1/listings/" + id)));
        return works;
    }

    /** As typed when the suggestions are asked for: three to eight letters. */
    private static List<String> begun(List<String> queries) {
        var begun = new ArrayList<String>();
        for (int i = 0; i < queries.size(); i++) {
            String query = queries.get(i);
            begun.add(query.substring(0, Math.min(query.length(), 3 + i % 6)).strip());
        }
        return begun;
    }

    private static Stream<String> addresses(List<String> queries, String before) {
        return queries.stream().map(words -> before + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private Work work(String name, Stream<String> paths) {
        return new Work(
                name,
                exchange,
                paths.map(path -> Connection.get(exchange.resolve(path))).toList());
    }

    /** The plainest query for the same words, with as many hits. */
    private static Work direct(URI engine, List<String> queries) {
        return new Work(
                "ceiling: one plain query to Elasticsearch",
                engine,
                queries.stream()
                        .map(words -> """
                                {"size":20,"query":{"match":{"text":{"query":%s,"operator":"and"}}}}""".formatted(JSON.writeValueAsString(words)))
                        .map(body -> Connection.post(engine.resolve("/technology/_search"), body))
                        .toList());
    }

    private Optional<URI> elasticsearch() {
        return server.stream()
                .flatMap(process -> process.searchPorts().stream())
                .map(port -> URI.create("http://127.0.0.1:" + port))
                .filter(this::isElasticsearch)
                .findFirst();
    }

    private boolean isElasticsearch(URI address) {
        try {
            return get(address).has("cluster_name");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Stream<String> ids() throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        for (String cursor = ""; cursor != null && ids.size() < LISTINGS; ) {
            JsonNode page = get(exchange.resolve("/api/v1/search?type=listing&size=100" + cursor));
            page.path("items")
                    .valueStream()
                    .map(item -> item.path("id").asString())
                    .forEach(ids::add);
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : null;
        }
        return ids.stream();
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(answer.statusCode() + " to " + address);
        }
        return JSON.readTree(answer.body());
    }
}
