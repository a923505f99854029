package vn.techexchange.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {
    @Test
    void a_demonstration_on_port_8080_unless_said_otherwise() {
        assertThat(RunOptions.parse("Main")).isEqualTo(new RunOptions("Main", 8080, Path.of(".data"), true));
        assertThat(RunOptions.parse("Main", "--no-demo", "--port", "9000", "--data", "elsewhere"))
                .isEqualTo(new RunOptions("Main", 9000, Path.of("elsewhere"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "--port", "--port x", "--port 0", "--port 65536", "--data"})
    void what_cannot_be_meant_is_refused(String typed) {
        assertThatThrownBy(() -> RunOptions.parse(("Main " + typed).split(" ")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
