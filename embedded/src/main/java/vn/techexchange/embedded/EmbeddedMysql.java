package vn.techexchange.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A MySQL 8.0 server of this JVM's own on 127.0.0.1, for laptops and tests, not for production. It ends with this JVM,
 * however that ends, and shuts down cleanly then. A MySQL JDBC driver must be on the class path.
 */
public final class EmbeddedMysql implements Engine {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
    private static final int TRIES_FOR_A_PORT = 3;
    private static final String OWNER = "exchange_owner";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,32}");

    private final DataFolder folder;
    private final Child server;
    private final int port;
    private final String ownerPassword;
    private @Nullable ProcessHandle process;

    private EmbeddedMysql(DataFolder folder, Child server, int port, String ownerPassword) {
        this.folder = folder;
        this.server = server;
        this.port = port;
        this.ownerPassword = ownerPassword;
    }

    /** Starts a server over the data in that folder, which is made if it is not there, and waits until it answers. */
    public static EmbeddedMysql start(Path data, Durability durability) {
        return start(data, durability, 0);
    }

    static EmbeddedMysql start(Path data, Durability durability, int port) {
        var folder = DataFolder.claim(data, "MySQL");
        try {
            Path mysql = EngineCache.mysql();
            lay(folder, mysql.resolve("new-data"));
            return serve(mysql.resolve("server"), folder, durability, port);
        } catch (IOException e) {
            folder.close();
            throw new EngineFailure("MySQL did not start in " + folder.path(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** A data directory is there wholly or not at all: it is filled beside and renamed. */
    private static void lay(DataFolder folder, Path newData) throws IOException {
        if (!Files.isDirectory(folder.resolve("db"))) {
            Path half = folder.resolve("db.part");
            FolderTree.delete(half);
            FolderTree.copy(newData, half);
            Files.move(half, folder.resolve("db"), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static EmbeddedMysql serve(Path home, DataFolder folder, Durability durability, int wantedPort)
            throws IOException {
        String password = newPassword();
        folder.writeForOwnerOnly("init.sql", accounts(password));
        try {
            for (int tries = 1; ; tries++) {
                int port = wantedPort == 0 ? FreePort.find() : wantedPort;
                var child = Child.watched(MysqlCommand.serve(home, folder, durability, port), folder, "mysql.out");
                var mysql = new EmbeddedMysql(folder, child, port, password);
                if (mysql.answersInTime()) {
                    folder.writeForOwnerOnly("connection", mysql.connection());
                    mysql.process = ProcessHandle.of(mysql.pid()).orElse(null);
                    return mysql;
                }
                String log = folder.endOf("mysql.log");
                boolean portWasTaken = log.contains("Bind on TCP/IP port");
                if (!portWasTaken || wantedPort != 0 || tries == TRIES_FOR_A_PORT) {
                    throw new EngineFailure("MySQL ended as it started (" + child.exitCode() + ").\n"
                            + folder.endOf("mysql.out") + log);
                }
            }
        } finally {
            Files.deleteIfExists(folder.resolve("init.sql"));
        }
    }

    /** The shell beside it may have been killed before it. Its data must not be touched until it is gone. */
    private static void awaitEndOf(@Nullable ProcessHandle process) {
        if (process != null) {
            process.onExit()
                    .completeOnTimeout(process, LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)
                    .join();
            process.destroyForcibly();
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }

    /** One statement a line, as mysqld wants it; run at each start, before it takes connections. */
    private static String accounts(String password) {
        return """
                CREATE USER IF NOT EXISTS '%1$s'@'%%';
                ALTER USER '%1$s'@'%%' IDENTIFIED BY '%2$s';
                GRANT ALL ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%2$s';
                """.formatted(OWNER, password);
    }

    private String connection() {
        return "url=" + url("") + "\nusername=" + OWNER + "\npassword=" + ownerPassword + "\n";
    }

    private boolean answersInTime() {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (server.isAlive()) {
            try (Connection connection = connect()) {
                return connection.isValid(10);
            } catch (SQLException e) {
                if (System.nanoTime() > deadline || noDriver(e)) {
                    server.stop(LONGEST_STOP);
                    throw new EngineFailure("MySQL does not answer.\n" + folder.endOf("mysql.log"), e);
                }
                pause();
            }
        }
        return false;
    }

    private static boolean noDriver(SQLException e) {
        return "08001".equals(e.getSQLState());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("interrupted while MySQL was starting", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(""), OWNER, ownerPassword);
    }

    public int port() {
        return port;
    }

    /** The process number of mysqld itself. */
    public long pid() {
        try {
            return Long.parseLong(Files.readString(folder.pidFile()).strip());
        } catch (IOException e) {
            throw new EngineFailure("MySQL is not running in " + folder.path(), e);
        }
    }

    /** An account that may do everything: create databases and accounts, and grant. */
    public String ownerUsername() {
        return OWNER;
    }

    /** Another one at each start. */
    public String ownerPassword() {
        return ownerPassword;
    }

    /** A JDBC address whose sessions are in UTC. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    }

    /**
     * Makes a database and an account that may do nothing yet (migrations grant it what it needs, table by table), each
     * unless it is there. The account's password becomes the given one.
     */
    public void createDatabase(String name, String appUsername, String appPassword) {
        String database = checked(name);
        String account = "'" + checked(appUsername) + "'@'%'";
        String password = appPassword.replace("\\", "\\\\").replace("'", "''");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS `" + database
                    + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
            statement.execute("CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "'");
            statement.execute("ALTER USER " + account + " IDENTIFIED BY '" + password + "'");
        } catch (SQLException e) {
            throw new EngineFailure("cannot create the database " + database, e);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain name of a database or account: " + name);
        }
        return name;
    }

    /** Returns when nobody is connected as that user any more, or after that time, or when the server has ended. */
    void awaitNoConnectionOf(String username, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Connection connection = connect();
                var count = connection.prepareStatement(
                        "SELECT COUNT(*) FROM information_schema.processlist WHERE user = ?")) {
            count.setString(1, username);
            while (System.nanoTime() < deadline && number(count) > 0) {
                pause();
            }
        } catch (SQLException e) {
            if (server.isAlive()) {
                throw new EngineFailure("cannot ask MySQL who is connected", e);
            }
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public CompletableFuture<?> onExit() {
        return server.onExit();
    }

    /** Shuts the server down cleanly; the data stays. Does nothing the second time. */
    @Override
    public void close() {
        server.stop(LONGEST_STOP);
        awaitEndOf(process);
        folder.close();
    }
}
