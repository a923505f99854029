package vn.techexchange.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.techexchange.demonstration.Demonstration;
import vn.techexchange.testing.Exchange;

/**
 * Runs the front end's browser tests (frontend/browser) in Chromium against a demonstration exchange on embedded engines.
 * Without Chromium or a built front end they are skipped, unless BROWSER_TESTS=required, as in CI.
 */
class BrowserTest {
    private static final Path FRONTEND =
            Path.of("..", "frontend").toAbsolutePath().normalize();
    private static final Path NODE = FRONTEND.resolve(".node/node/node");
    private static final Path RUNNER = FRONTEND.resolve("node_modules/@playwright/test/cli.js");

    @Test
    void people_can_do_the_main_job() throws IOException, InterruptedException {
        Path chromium = chromium().orElseGet(() -> unavailable("no Chromium"));
        if (BrowserTest.class.getResource("/public/index.html") == null || !Files.exists(RUNNER)) {
            unavailable("the front end is not built");
        }
        try (Exchange exchange = Exchange.start(Map.of("exchange.mode", "demonstration"))) {
            var demonstration = exchange.bean(Demonstration.class);
            Exchange.eventually("the demonstration is complete", 180, demonstration::isComplete);
            assertThat(runAgainst(exchange.address().toString(), chromium))
                    .as("browser tests; see the output above")
                    .isZero();
        }
    }

    private static int runAgainst(String address, Path chromium) throws IOException, InterruptedException {
        var command = new ProcessBuilder(List.of(NODE.toString(), RUNNER.toString(), "test"))
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true);
        command.environment().put("EXCHANGE_URL", address);
        command.environment().put("CHROMIUM_PATH", chromium.toString());
        Process run = command.start();
        try (var output = run.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(System.out::println);
        }
        return run.waitFor();
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM_PATH")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path unavailable(String why) {
        if ("required".equals(System.getenv("BROWSER_TESTS"))) {
            throw new AssertionError("browser tests are required, but: " + why);
        }
        return abort("browser tests skipped: " + why);
    }
}
