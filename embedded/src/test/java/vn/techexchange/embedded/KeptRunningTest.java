package vn.techexchange.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRunningTest {
    @TempDir
    Path folder;

    @Test
    void an_engine_that_was_killed_is_started_again_in_its_place_and_said_so_but_one_that_was_closed_is_not()
            throws Exception {
        BlockingQueue<String> said = new ArrayBlockingQueue<>(10);
        var kept = new KeptRunning<>(
                "MySQL",
                EmbeddedMysql.start(folder, Durability.FAST),
                ended -> EmbeddedMysql.start(folder, Durability.FAST, ended.port()),
                said::add);
        var first = kept.engine();

        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

        assertThat(said.poll(30, TimeUnit.SECONDS)).isEqualTo("MySQL had ended and has been started again.");
        assertThat(kept.engine()).isNotSameAs(first);
        assertThat(kept.engine().port()).isEqualTo(first.port());
        assertThat(kept.engine().isAlive()).isTrue();

        kept.close();
        assertThat(kept.engine().isAlive()).isFalse();
        assertThat(said.poll(2, TimeUnit.SECONDS)).isNull();
    }
}
