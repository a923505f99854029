package vn.techexchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** docs/openapi.yml is what the compiler described. After a wanted change: scripts/openapi.sh. */
class OpenApiDriftTest {
    @Test
    void the_committed_description_is_the_one_of_this_code() throws IOException {
        try (var made = Objects.requireNonNull(
                OpenApiDriftTest.class.getResourceAsStream("/META-INF/swagger/technology-exchange.yml"))) {
            assertThat(Files.readString(Path.of("..", "docs", "openapi.yml")))
                    .as("docs/openapi.yml; after a wanted change run scripts/openapi.sh")
                    .isEqualTo(new String(made.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
