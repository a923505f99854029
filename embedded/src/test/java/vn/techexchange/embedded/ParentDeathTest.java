package vn.techexchange.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentDeathTest {
    @TempDir
    Path folder;

    @Test
    void both_engines_end_when_their_parent_is_killed_and_nothing_is_lost() throws Exception {
        Process parent = parent();
        List<ProcessHandle> engines = pids(parent);
        assertThat(engines).hasSize(2).allMatch(ProcessHandle::isAlive);

        parent.destroyForcibly();

        for (ProcessHandle engine : engines) {
            engine.onExit().get(30, TimeUnit.SECONDS);
        }
        try (var mysql = EmbeddedMysql.start(folder.resolve("mysql"), Durability.DURABLE);
                var elasticsearch = EmbeddedElasticsearch.start(folder.resolve("elasticsearch"))) {
            mysql.createDatabase("made_by_parent", "exchange_app", "again");
            assertThat(Http.send(elasticsearch.uri(), "GET", "/note/_doc/1", "").body())
                    .contains("kept");
        }
        assertThat(folder.resolve("mysql/mysql.log")).content().contains("Shutdown complete");
    }

    @Test
    void a_start_right_after_waits_for_engines_that_are_still_on_their_way_out() throws Exception {
        Process parent = parent();
        List<ProcessHandle> engines = pids(parent);
        parent.destroyForcibly();
        parent.waitFor();
        try (var mysql = EmbeddedMysql.start(folder.resolve("mysql"), Durability.DURABLE);
                var elasticsearch = EmbeddedElasticsearch.start(folder.resolve("elasticsearch"))) {
            assertThat(mysql.isAlive()).isTrue();
            assertThat(elasticsearch.isAlive()).isTrue();
            assertThat(engines).noneMatch(ProcessHandle::isAlive);
        }
    }

    private Process parent() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<ProcessHandle> pids(Process parent) throws IOException {
        var said = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        assertThat(line).as("the parent's pids").isNotNull();
        return List.of(line.split(" ")).stream()
                .map(Long::parseLong)
                .map(pid -> ProcessHandle.of(pid).orElseThrow())
                .toList();
    }

    /** Another JVM, which says its engines' process numbers and then waits to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            var mysql = EmbeddedMysql.start(folder.resolve("mysql"), Durability.DURABLE);
            mysql.createDatabase("made_by_parent", "exchange_app", "secret");
            var elasticsearch = EmbeddedElasticsearch.start(folder.resolve("elasticsearch"));
            Http.send(elasticsearch.uri(), "PUT", "/note/_doc/1", "{\"text\":\"kept\"}");
            System.out.println(mysql.pid() + " " + elasticsearch.pid());
            Thread.sleep(120_000);
        }
    }
}
