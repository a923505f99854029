package vn.techexchange.embedded;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Both engines over one data folder, kept running, with the exchange's database and the application's account in it. */
final class Engines implements AutoCloseable {
    private static final String DATABASE = "exchange";
    private static final String APP_ACCOUNT = "exchange_app";
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final KeptRunning<EmbeddedMysql> mysql;
    private final KeptRunning<EmbeddedElasticsearch> elasticsearch;
    private final String appPassword;

    private Engines(
            KeptRunning<EmbeddedMysql> mysql, KeptRunning<EmbeddedElasticsearch> elasticsearch, String appPassword) {
        this.mysql = mysql;
        this.elasticsearch = elasticsearch;
        this.appPassword = appPassword;
    }

    /**
     * Starts both at the same time. Where one of them fails the caller is to end this JVM, and with it the other one.
     *
     * @param say tells the user that an engine had to be started again
     */
    static Engines start(Path data, Consumer<String> say) {
        var elasticsearch = inParallel(() -> elasticsearch(data.resolve("elasticsearch"), say));
        var mysql = inParallel(() -> mysql(data.resolve("mysql"), say));
        String appPassword = newPassword();
        mysql.get().engine().createDatabase(DATABASE, APP_ACCOUNT, appPassword);
        return new Engines(mysql.get(), elasticsearch.get(), appPassword);
    }

    private static <T> Supplier<T> inParallel(Supplier<T> start) {
        var started = CompletableFuture.supplyAsync(start, OwnThread.EACH);
        return () -> {
            try {
                return started.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof EngineFailure failure ? failure : e;
            }
        };
    }

    private static KeptRunning<EmbeddedMysql> mysql(Path folder, Consumer<String> say) {
        return new KeptRunning<>(
                "MySQL",
                EmbeddedMysql.start(folder, Durability.DURABLE),
                ended -> EmbeddedMysql.start(folder, Durability.DURABLE, ended.port()),
                say);
    }

    private static KeptRunning<EmbeddedElasticsearch> elasticsearch(Path folder, Consumer<String> say) {
        return new KeptRunning<>(
                "Elasticsearch",
                EmbeddedElasticsearch.start(folder),
                ended -> EmbeddedElasticsearch.start(folder, ended.uri().getPort()),
                say);
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** What the server must know of them. */
    Map<String, String> properties() {
        return Map.of(
                "datasource.url", mysql.engine().url(DATABASE),
                "datasource.username", APP_ACCOUNT,
                "datasource.password", appPassword,
                "datasource.owner.username", mysql.engine().ownerUsername(),
                "datasource.owner.password", mysql.engine().ownerPassword(),
                "elasticsearch.url", elasticsearch.engine().uri().toString());
    }

    /**
     * Stops both once the server has let go of the database: it stops at the same time as this is called, and would
     * otherwise lose the ground under its last requests.
     */
    @Override
    public void close() {
        mysql.engine().awaitNoConnectionOf(APP_ACCOUNT, LONGEST_GOODBYE);
        var stopping = CompletableFuture.runAsync(elasticsearch::close, OwnThread.EACH);
        mysql.close();
        stopping.join();
    }
}
