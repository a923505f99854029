package vn.techexchange.embedded.provision;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.techexchange.embedded.EmbeddedElasticsearch;
import vn.techexchange.embedded.EngineFailure;
import vn.techexchange.embedded.FolderTree;
import vn.techexchange.embedded.NodeCommand;

/** Runs a node once, a little, so that the JVM can write down what later starts need not work out again. */
final class StartUpTraining {
    private StartUpTraining() {}

    /** A node also starts without, only more slowly: no failure here stops a build. */
    static void unlessDone(Path home) throws IOException {
        Path cache = NodeCommand.startUpCache(home);
        if (Files.exists(cache)) {
            return;
        }
        System.out.println("Preparing Elasticsearch's quick start, once for this JDK");
        Path data = Files.createTempDirectory("techexchange-training-");
        Path half = cache.resolveSibling(cache.getFileName() + ".part");
        try {
            try (var elasticsearch = EmbeddedElasticsearch.startTraining(home, half, data);
                    var http = HttpClient.newHttpClient()) {
                exercise(http, elasticsearch);
            }
            Files.move(half, cache, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | EngineFailure e) {
            System.out.println("  could not (" + e + "); Elasticsearch will start a little more slowly");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            FolderTree.delete(data);
        }
    }

    private static void exercise(HttpClient http, EmbeddedElasticsearch elasticsearch)
            throws IOException, InterruptedException {
        send(http, elasticsearch, "PUT", "/training", "{\"settings\":{\"number_of_replicas\":0}}");
        send(http, elasticsearch, "POST", "/training/_doc?refresh=true", "{\"title\":\"xử lý nước thải\"}");
        send(http, elasticsearch, "POST", "/training/_search", "{\"query\":{\"match\":{\"title\":\"nước\"}}}");
    }

    private static void send(
            HttpClient http, EmbeddedElasticsearch elasticsearch, String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(elasticsearch.uri().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        http.send(request, BodyHandlers.discarding());
    }
}
