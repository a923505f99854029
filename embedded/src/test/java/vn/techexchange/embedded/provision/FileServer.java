package vn.techexchange.embedded.provision;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** A Maven repository with one file, which knows ranges or not, and may cut some answers short. */
final class FileServer implements AutoCloseable {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

    private final HttpServer server;
    private final byte[] file;
    private final boolean ranges;
    private final AtomicInteger answersToCut;
    private final AtomicLong sent = new AtomicLong();

    FileServer(byte[] file, boolean ranges, int answersToCut) throws IOException {
        this.file = file;
        this.ranges = ranges;
        this.answersToCut = new AtomicInteger(answersToCut);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/file.zip", this::answer);
        server.start();
    }

    URI address(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    long sent() {
        return sent.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(file.length));
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            var range =
                    RANGE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
            byte[] body = ranges && range.matches()
                    ? Arrays.copyOfRange(
                            file,
                            Integer.parseInt(range.group(1)),
                            Math.min(file.length, Integer.parseInt(range.group(2)) + 1))
                    : file;
            exchange.sendResponseHeaders(ranges ? 206 : 200, body.length);
            boolean tail = range.matches() && Integer.parseInt(range.group(2)) == file.length - 1;
            int length = !tail && answersToCut.getAndDecrement() > 0 ? body.length / 2 : body.length;
            exchange.getResponseBody().write(body, 0, length);
            sent.addAndGet(length);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
