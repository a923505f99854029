package vn.techexchange.survival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

/** The exchange as ./run starts it: a process of its own with its two engines, over a data folder. */
final class RunningExchange implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private Process server;

    private RunningExchange(Path data, int port, Process server) {
        this.data = data;
        this.port = port;
        this.server = server;
    }

    static RunningExchange start(Path data) {
        int port = freePort();
        var exchange = new RunningExchange(data, port, launch(data, port));
        exchange.awaitReady();
        return exchange;
    }

    /** {@code kill -9} of the server; its engines end by themselves. */
    void killServer() {
        server.destroyForcibly();
        try {
            server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void startAgain() {
        server = launch(data, port);
        awaitReady();
    }

    /** {@code kill -9} of MySQL; it is started again while the server goes on. */
    void killMysql() {
        server.descendants()
                .filter(process -> process.info()
                        .command()
                        .map(name -> name.endsWith("mysqld"))
                        .orElse(false))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mysqld under the server"))
                .destroyForcibly();
    }

    Client stranger() {
        return new Client(URI.create("http://127.0.0.1:" + port));
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(60, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        Exchange.eventually("the exchange is ready", LONGEST_START.toSeconds(), this::isReady);
    }

    private boolean isReady() {
        if (!server.isAlive()) {
            throw new AssertionError("the exchange ended: " + output());
        }
        try {
            return stranger().get("/health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private String output() {
        try {
            return Files.readString(data.resolveSibling("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Process launch(Path data, int port) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "vn.techexchange.embedded.Run",
                            "vn.techexchange.Application",
                            "--port",
                            Integer.toString(port),
                            "--data",
                            data.toString(),
                            "--no-demo")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolveSibling("output.txt").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
