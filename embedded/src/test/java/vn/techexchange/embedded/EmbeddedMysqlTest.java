package vn.techexchange.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMysqlTest {
    @TempDir
    Path folder;

    @Test
    void keeps_what_was_committed_when_it_is_killed() throws Exception {
        try (var mysql = EmbeddedMysql.start(folder, Durability.DURABLE)) {
            mysql.createDatabase("kept", "exchange_app", "secret");
            asOwner(mysql, "CREATE TABLE kept.note (id INT PRIMARY KEY)");
            asOwner(mysql, "INSERT INTO kept.note VALUES (1), (2)");
            kill(mysql.pid());
            mysql.onExit().get(30, TimeUnit.SECONDS);
            assertThat(mysql.isAlive()).isFalse();
        }
        try (var mysql = EmbeddedMysql.start(folder, Durability.DURABLE)) {
            assertThat(ask(mysql, "SELECT COUNT(*) FROM kept.note")).isEqualTo("2");
        }
    }

    @Test
    void is_gone_when_close_returns_even_if_the_shell_beside_it_got_a_signal() {
        var mysql = EmbeddedMysql.start(folder, Durability.FAST);
        var server = ProcessHandle.of(mysql.pid()).orElseThrow();
        assertThat(server.parent().orElseThrow().destroy()).isTrue();
        mysql.close();
        assertThat(server.isAlive()).isFalse();
        assertThat(folder.resolve("mysql.log")).content().contains("Shutdown complete");
    }

    @Test
    void is_gone_when_close_returns_even_if_the_shell_beside_it_was_killed() {
        var mysql = EmbeddedMysql.start(folder, Durability.FAST);
        var server = ProcessHandle.of(mysql.pid()).orElseThrow();
        assertThat(server.parent().orElseThrow().destroyForcibly()).isTrue();
        mysql.close();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void comes_back_on_the_port_it_had() {
        int port;
        try (var mysql = EmbeddedMysql.start(folder, Durability.FAST)) {
            port = mysql.port();
        }
        try (var mysql = EmbeddedMysql.start(folder, Durability.FAST, port)) {
            assertThat(mysql.port()).isEqualTo(port);
        }
    }

    @Test
    void refuses_a_second_server_on_the_same_folder_at_once() {
        try (var first = EmbeddedMysql.start(folder, Durability.FAST)) {
            long before = System.nanoTime();
            assertThatThrownBy(() -> EmbeddedMysql.start(folder, Durability.FAST))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("in use by another MySQL");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void gives_the_application_an_account_without_rights() throws Exception {
        var mysql = TestEngines.mysql();
        mysql.createDatabase("rights", "no_rights", "first");
        mysql.createDatabase("rights", "no_rights", "it's \\ second");
        asOwner(mysql, "CREATE TABLE rights.note (id INT PRIMARY KEY)");

        assertThatThrownBy(() -> ask(mysql, "no_rights", "it's \\ second", "SELECT 1 FROM rights.note"))
                .hasMessageContaining("SELECT command denied");
        asOwner(mysql, "GRANT SELECT ON rights.note TO 'no_rights'@'%'");
        assertThat(ask(mysql, "no_rights", "it's \\ second", "SELECT COUNT(*) FROM rights.note"))
                .isEqualTo("0");
        assertThatThrownBy(() -> ask(mysql, "no_rights", "first", "SELECT 1")).hasMessageContaining("Access denied");
    }

    @Test
    void speaks_utc_and_all_of_unicode() throws Exception {
        var mysql = TestEngines.mysql();
        assertThat(ask(mysql, "SELECT @@session.time_zone IN ('UTC', '+00:00')"))
                .isEqualTo("1");
        assertThat(ask(mysql, "SELECT 'xử lý nước 💧'")).isEqualTo("xử lý nước 💧");
        assertThat(ask(mysql, "SELECT VERSION()")).isEqualTo("8.0.33");
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static void asOwner(EmbeddedMysql mysql, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(mysql.url(""), mysql.ownerUsername(), mysql.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedMysql mysql, String sql) throws SQLException {
        return ask(mysql, mysql.ownerUsername(), mysql.ownerPassword(), sql);
    }

    private static String ask(EmbeddedMysql mysql, String user, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(mysql.url(""), user, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
