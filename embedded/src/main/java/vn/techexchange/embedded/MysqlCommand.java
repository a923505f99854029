package vn.techexchange.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of mysqld: what the build uses to initialise a data directory, and what serves it. */
public final class MysqlCommand {
    /** Of a path to a socket, on the strictest of the systems (macOS). */
    private static final int LONGEST_SOCKET_PATH = 100;

    private MysqlCommand() {}

    /** Fills a new data directory; root has no password afterwards. */
    public static List<String> initialise(Path home, Path directory, Path log) {
        var command = common(home, directory, log);
        command.add("--initialize-insecure");
        return command;
    }

    static List<String> serve(Path home, DataFolder folder, Durability durability, int port) {
        var command = common(home, folder.resolve("db"), folder.resolve("mysql.log"));
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + socket(folder, port),
                "--pid-file=" + folder.pidFile(),
                "--init-file=" + folder.resolve("init.sql"),
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--skip-name-resolve",
                "--performance-schema=OFF",
                "--max-connections=200"));
        if (durability == Durability.FAST) {
            command.addAll(List.of(
                    "--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync", "--innodb-doublewrite=OFF"));
        }
        return command;
    }

    private static List<String> common(Path home, Path directory, Path log) {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + directory,
                "--lc-messages-dir=" + home.resolve("share"),
                "--log-error=" + log,
                "--innodb-buffer-pool-size=64M",
                "--innodb-redo-log-capacity=64M",
                // The stub libaio has no asynchronous input and output (see src/stubs/README.md).
                "--innodb-use-native-aio=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+00:00",
                "--auto-generate-certs=OFF"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static Path socket(DataFolder folder, int port) {
        Path inside = folder.resolve("socket");
        return inside.toString().length() < LONGEST_SOCKET_PATH
                ? inside
                : Path.of(System.getProperty("java.io.tmpdir"), "techexchange-mysql-" + port + ".socket");
    }
}
