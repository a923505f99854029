package vn.techexchange.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One MySQL and one Elasticsearch for all tests of a JVM, each started when it is first asked for, in a temporary folder
 * that goes when the JVM ends. MySQL is {@link Durability#FAST}. Tests keep apart by using databases and indices of their own.
 */
public final class TestEngines {
    private static @Nullable Path folder;
    private static @Nullable EmbeddedMysql mysql;
    private static @Nullable EmbeddedElasticsearch elasticsearch;

    private TestEngines() {}

    public static synchronized EmbeddedMysql mysql() {
        if (mysql == null) {
            mysql = EmbeddedMysql.start(folder().resolve("mysql"), Durability.FAST);
        }
        return mysql;
    }

    public static synchronized EmbeddedElasticsearch elasticsearch() {
        if (elasticsearch == null) {
            elasticsearch = EmbeddedElasticsearch.start(folder().resolve("elasticsearch"));
        }
        return elasticsearch;
    }

    private static synchronized Path folder() {
        if (folder == null) {
            try {
                Path made = Files.createTempDirectory("techexchange-test-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndDelete(made), "stop-test-engines"));
                folder = made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    private static synchronized void stopAndDelete(Path folder) {
        if (mysql != null) {
            mysql.close();
        }
        if (elasticsearch != null) {
            elasticsearch.close();
        }
        try {
            FolderTree.delete(folder);
        } catch (IOException e) {
            System.err.println("left behind: " + folder + " (" + e + ")");
        }
    }
}
