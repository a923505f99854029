package vn.techexchange.embedded.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.EmbeddedNode;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/**
 * The Elasticsearch child process: {@code NodeProcess <data folder> <port, or 0 for any>}. When the node can answer
 * searches, the port is written to the file {@code ready} in the data folder. The process ends when its standard input does,
 * so it never outlives the process that started it, however that one ends.
 */
public final class NodeProcess {
    private NodeProcess() {}

    public static void main(String[] args) throws IOException, NodeValidationException, InterruptedException {
        Path data = Path.of(args[0]);
        System.out.println("Embedded Elasticsearch: for laptops and tests, not for production.");
        endWithParent();
        LogConfigurator.configureESLogging();
        var node = new EmbeddedNode(
                InternalSettingsPreparer.prepareEnvironment(settings(data, args[1]), Map.of(), null, () -> "embedded"),
                List.of(Netty4Plugin.class, AnalysisModule.class, RootModule.class));
        var closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, closed), "close-node"));
        node.start();
        awaitShards(node);
        announce(data, node);
        closed.await();
    }

    private static Settings settings(Path data, String port) {
        return Settings.builder()
                .put("path.home", data)
                .put("path.data", data.resolve("index"))
                .put("path.logs", data)
                .put("cluster.name", "technology-exchange-embedded")
                .put("node.name", "embedded")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", "0")
                // A laptop's disk is often nearly full, and there is no other node to move shards to.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static void endWithParent() {
        var watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // nothing is said on this pipe: only its end matters
                        }
                    } catch (IOException e) {
                        System.err.println("the pipe from the parent broke: " + e);
                    }
                    System.exit(0);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** The HTTP port opens before the shards of an existing index are recovered. */
    private static void awaitShards(EmbeddedNode node) {
        node.client()
                .admin()
                .cluster()
                .prepareHealth(TimeValue.timeValueMinutes(1))
                .setWaitForYellowStatus()
                .get(TimeValue.timeValueMinutes(2));
    }

    private static void announce(Path data, EmbeddedNode node) throws IOException {
        var address = node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress();
        Path written = Files.writeString(data.resolve("ready.part"), Integer.toString(address.getPort()));
        Files.move(written, data.resolve("ready"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void close(EmbeddedNode node, CountDownLatch closed) {
        try {
            node.prepareForClose();
            node.close();
            if (!node.awaitClose(20, TimeUnit.SECONDS)) {
                System.err.println("the node did not close within 20 s");
            }
        } catch (IOException e) {
            System.err.println("the node did not close cleanly: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
    }
}
