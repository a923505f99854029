package vn.techexchange.measure.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void percentiles_are_of_the_nearest_rank() {
        var nanos =
                LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000).toArray();
        var measured = new Measured(
                "",
                new Load.Outcome(List.of(nanos), 0, Duration.ofSeconds(2)),
                new ServerProcess.Cpu(Duration.ofMillis(50), Duration.ZERO, Duration.ofMillis(10)));

        assertThat(measured.percentile(0.5)).isEqualTo(50);
        assertThat(measured.percentile(0.99)).isEqualTo(99);
        assertThat(measured.perSecond()).isEqualTo(50);
        assertThat(measured.line()).endsWith("0.50, -, 0.10");
    }

    @Test
    void every_answer_is_counted_and_every_refusal() throws IOException, InterruptedException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/good") ? 200 : 500, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            var work = new Work(
                    "",
                    address,
                    Stream.of("/good", "/bad")
                            .map(path -> Connection.get(address.resolve(path)))
                            .toList());

            var measured =
                    new Measured("", new Load(2).closed(work, Duration.ofMillis(300)), ServerProcess.Cpu.UNKNOWN);

            assertThat(measured.answers() + measured.errors()).isEqualTo(asked.get());
            assertThat(measured.answers()).isPositive();
            assertThat(measured.errors()).isPositive();
        } finally {
            server.stop(0);
        }
    }
}
