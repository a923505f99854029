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
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void percentiles_are_of_the_nearest_rank() {
        var measured = new Measured(
                "",
                LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000),
                0,
                Duration.ofSeconds(2),
                Duration.ofMillis(50));

        assertThat(measured.percentile(0.5)).isEqualTo(50);
        assertThat(measured.percentile(0.99)).isEqualTo(99);
        assertThat(measured.perSecond()).isEqualTo(50);
        assertThat(measured.line()).contains("0.50");
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
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            var work = new Work("", List.of(URI.create(address + "/good"), URI.create(address + "/bad")));

            var measured = new Load(2).run(work, Duration.ofMillis(300), () -> Duration.ZERO);

            assertThat(measured.answers() + measured.errors()).isEqualTo(asked.get());
            assertThat(measured.answers()).isPositive();
            assertThat(measured.errors()).isPositive();
        } finally {
            server.stop(0);
        }
    }
}
