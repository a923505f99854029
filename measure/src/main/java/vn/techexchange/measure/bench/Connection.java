package vn.techexchange.measure.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP/1.1 connection that is kept open, which reads answers and throws them away. Written for this, as clients made for
 * everything use more of the processor than a good server does, and client and server share it here.
 */
final class Connection implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int OK = 200;

    private final InetSocketAddress address;
    private final Duration longest;
    private @Nullable Socket socket;
    private @Nullable InputStream answers;

    Connection(URI server, Duration longest) {
        this.address = new InetSocketAddress(server.getHost(), server.getPort());
        this.longest = longest;
    }

    /** The bytes to send for an address. */
    static byte[] get(URI address) {
        return request("GET", address, "");
    }

    static byte[] post(URI address, String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return request(
                "POST", address, "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + json);
    }

    private static byte[] request(String method, URI address, String rest) {
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        String head = "%s %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\n"
                .formatted(method, path, address.getRawAuthority());
        return (head + (rest.isEmpty() ? "\r\n" : rest)).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the answer was 200 and complete. A connection that broke is made anew for the next. */
    boolean ask(byte[] request) {
        try {
            InputStream in = open();
            var out = java.util.Objects.requireNonNull(socket).getOutputStream();
            out.write(request);
            return readAnswer(in) == OK;
        } catch (IOException e) {
            close();
            return false;
        }
    }

    private InputStream open() throws IOException {
        if (answers == null) {
            var made = new Socket();
            made.setTcpNoDelay(true);
            made.setSoTimeout((int) longest.toMillis());
            made.connect(address, (int) longest.toMillis());
            socket = made;
            answers = new BufferedInputStream(made.getInputStream(), BUFFER);
        }
        return answers;
    }

    private static int readAnswer(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.endsWith("chunked")) {
                chunked = true;
            }
        }
        if (chunked) {
            for (int size = chunkSize(in); ; size = chunkSize(in)) {
                in.skipNBytes(size + 2L);
                if (size == 0) {
                    break;
                }
            }
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException();
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // it is gone either way
        }
        socket = null;
        answers = null;
    }
}
