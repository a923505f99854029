package vn.techexchange.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * An Elasticsearch node of this JVM's own on 127.0.0.1, for laptops and tests, not for production. It ends with this JVM,
 * however that ends. It has what the product's index uses and no more: no scripts, no security, one node.
 */
public final class EmbeddedElasticsearch implements Engine {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(45);
    private static final Duration LONGEST_STOP_WITH_WRITING_A_CACHE = Duration.ofMinutes(10);

    private final DataFolder folder;
    private final Child node;
    private final int port;
    private final Duration longestStop;

    private EmbeddedElasticsearch(DataFolder folder, Child node, int port, Duration longestStop) {
        this.folder = folder;
        this.node = node;
        this.port = port;
        this.longestStop = longestStop;
    }

    /** Starts a node over the data in that folder, which is made if it is not there, and waits until it can search. */
    public static EmbeddedElasticsearch start(Path data) {
        return start(data, 0);
    }

    /** As {@link #start(Path)}, on that port; 0 stands for any that is free. */
    public static EmbeddedElasticsearch start(Path data, int port) {
        Path home = EngineCache.elasticsearch();
        return start(data, LONGEST_STOP, folder -> NodeCommand.run(home, folder, port));
    }

    /** A run for {@link NodeCommand#train}, by the build. */
    public static EmbeddedElasticsearch startTraining(Path home, Path cache, Path data) {
        return start(data, LONGEST_STOP_WITH_WRITING_A_CACHE, folder -> NodeCommand.train(home, cache, folder));
    }

    private interface Command {
        List<String> over(Path folder);
    }

    private static EmbeddedElasticsearch start(Path data, Duration longestStop, Command command) {
        var folder = DataFolder.claim(data, "Elasticsearch");
        try {
            Files.deleteIfExists(folder.resolve("ready"));
            var node = Child.watchingItself(command.over(folder.path()), folder, "elasticsearch.log");
            Files.writeString(folder.pidFile(), Long.toString(node.pid()));
            return new EmbeddedElasticsearch(folder, node, awaitPort(folder, node), longestStop);
        } catch (IOException e) {
            folder.close();
            throw new EngineFailure("Elasticsearch did not start in " + folder.path(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static int awaitPort(DataFolder folder, Child node) throws IOException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        Path ready = folder.resolve("ready");
        while (!Files.exists(ready)) {
            if (!node.isAlive()) {
                throw new EngineFailure("Elasticsearch ended as it started (" + node.exitCode() + ").\n"
                        + folder.endOf("elasticsearch.log"));
            }
            if (System.nanoTime() > deadline) {
                node.stop(Duration.ofSeconds(5));
                throw new EngineFailure("Elasticsearch does not get ready.\n" + folder.endOf("elasticsearch.log"));
            }
            pause(node);
        }
        return Integer.parseInt(Files.readString(ready));
    }

    private static void pause(Child node) {
        try {
            TimeUnit.MILLISECONDS.sleep(25);
        } catch (InterruptedException e) {
            node.stop(LONGEST_STOP);
            Thread.currentThread().interrupt();
            throw new EngineFailure("interrupted while Elasticsearch was starting", e);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public long pid() {
        return node.pid();
    }

    public boolean isAlive() {
        return node.isAlive();
    }

    @Override
    public CompletableFuture<?> onExit() {
        return node.onExit();
    }

    /** Stops the node; the data stays. Does nothing the second time. */
    @Override
    public void close() {
        node.stop(longestStop);
        folder.close();
    }
}
