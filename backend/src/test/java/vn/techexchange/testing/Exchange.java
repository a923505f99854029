package vn.techexchange.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import vn.techexchange.embedded.EmbeddedElasticsearch;
import vn.techexchange.embedded.EmbeddedMysql;
import vn.techexchange.embedded.TestEngines;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.time.MovableClock;

/**
 * The exchange itself, on a real MySQL and a real Elasticsearch. {@link #running()} is one server for the whole run;
 * tests keep out of each other's way by making their own accounts and records. A test that needs a server of its own
 * (other settings, killed engines) calls {@link #start(Map)} and closes it.
 */
public final class Exchange implements AutoCloseable {
    private static final String APP_ACCOUNT = "exchange_app";

    private final EmbeddedServer server;
    private final People people = new People(this);

    private Exchange(EmbeddedServer server) {
        this.server = server;
    }

    public static Exchange running() {
        return Shared.EXCHANGE;
    }

    /** A server on a database of its own, with these settings over the usual ones. */
    public static Exchange start(Map<String, Object> settings) {
        EmbeddedMysql mysql = TestEngines.mysql();
        EmbeddedElasticsearch elasticsearch = TestEngines.elasticsearch();
        String database = "x" + Id.next().toString().toLowerCase(java.util.Locale.ROOT);
        String account = (String) settings.getOrDefault("datasource.username", APP_ACCOUNT);
        mysql.createDatabase(database, account, (String) settings.getOrDefault("datasource.password", APP_ACCOUNT));
        Map<String, Object> all = new HashMap<>(Map.of(
                "datasource.url",
                mysql.url(database),
                "datasource.username",
                APP_ACCOUNT,
                "datasource.password",
                APP_ACCOUNT,
                "datasource.owner.username",
                mysql.ownerUsername(),
                "datasource.owner.password",
                mysql.ownerPassword(),
                "elasticsearch.url",
                elasticsearch.uri().toString(),
                "elasticsearch.prefix",
                database,
                "files.path",
                temporaryFolder(),
                "exchange.mode",
                "development",
                "micronaut.server.port",
                -1));
        all.putAll(settings);
        return new Exchange(ApplicationContext.run(EmbeddedServer.class, all, "test"));
    }

    public URI address() {
        return server.getURI();
    }

    /** Somebody who is not signed in. */
    public Client stranger() {
        return new Client(address());
    }

    public MovableClock clock() {
        return bean(MovableClock.class);
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public <T> T bean(Argument<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** The value of a configuration key, as the server sees it. */
    public String setting(String key) {
        return server.getApplicationContext().getRequiredProperty(key, String.class);
    }

    /** People to act with. */
    public People people() {
        return people;
    }

    public Database database() {
        return new Database(
                setting("datasource.url"), setting("datasource.owner.username"), setting("datasource.owner.password"));
    }

    /** Waits until it holds; fails with what was awaited after half a minute. */
    public static void eventually(String awaited, BooleanSupplier holds) {
        eventually(awaited, 30, holds);
    }

    /** Waits until it holds; fails with what was awaited after so many seconds. */
    public static void eventually(String awaited, long seconds, BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + seconds + " s: " + awaited);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("exchange-files").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final Exchange EXCHANGE = start(Map.of());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(EXCHANGE::close));
        }
    }
}
