package vn.techexchange.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchTest {
    @TempDir
    Path folder;

    @Test
    void keeps_what_was_acknowledged_when_it_is_killed_and_comes_back_on_its_port() throws Exception {
        int port;
        try (var elasticsearch = EmbeddedElasticsearch.start(folder)) {
            port = elasticsearch.uri().getPort();
            var answer = Http.send(elasticsearch.uri(), "PUT", "/note/_doc/1", "{\"text\":\"kept\"}");
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(ProcessHandle.of(elasticsearch.pid()).orElseThrow().destroyForcibly())
                    .isTrue();
            elasticsearch.onExit().get(30, TimeUnit.SECONDS);
            assertThat(elasticsearch.isAlive()).isFalse();
        }
        try (var elasticsearch = EmbeddedElasticsearch.start(folder, port)) {
            assertThat(elasticsearch.uri().getPort()).isEqualTo(port);
            assertThat(Http.send(elasticsearch.uri(), "GET", "/note/_doc/1", "").body())
                    .contains("kept");
        }
    }

    @Test
    void refuses_a_second_node_on_the_same_folder_at_once() {
        try (var first = EmbeddedElasticsearch.start(folder)) {
            long before = System.nanoTime();
            assertThatThrownBy(() -> EmbeddedElasticsearch.start(folder))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("in use by another Elasticsearch");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void tells_clients_who_it_is() throws Exception {
        var answer = Http.send(TestEngines.elasticsearch().uri(), "GET", "/", "");
        assertThat(answer.body()).contains("\"number\":\"9.5.3\"");
        assertThat(answer.headers().firstValue("X-Elastic-Product")).hasValue("Elasticsearch");
        assertThat(Http.send(TestEngines.elasticsearch().uri(), "HEAD", "/", "").statusCode())
                .isEqualTo(200);
    }
}
