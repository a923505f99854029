package vn.techexchange.embedded.provision;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.techexchange.embedded.provision.ZipDirectory.Entry;

/** A zip file behind HTTP, of which only the wanted entries are fetched where the server knows ranges. */
final class RemoteArchive {
    private static final int LONGEST_DIRECTORY = 256 * 1024;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int TRIES = 3;

    private final URI address;

    RemoteArchive(URI address) {
        this.address = address;
    }

    void copy(PinnedFiles files) throws IOException {
        try (var http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            copy(http, files);
        }
    }

    private void copy(HttpClient http, PinnedFiles files) throws IOException {
        long length = length(http);
        long tailStart = Math.max(0, length - LONGEST_DIRECTORY);
        HttpResponse<InputStream> tail = get(http, tailStart, length - 1);
        try (var body = tail.body()) {
            if (tail.statusCode() == 200) {
                copyWhole(body, length, files);
            } else {
                copyWanted(http, ZipDirectory.read(body.readAllBytes(), length), files);
            }
        }
    }

    private void copyWanted(HttpClient http, ZipDirectory directory, PinnedFiles files) throws IOException {
        List<Entry> wanted = directory.entries().stream()
                .filter(entry -> files.lacks(entry.name()))
                .toList();
        long bytes = wanted.stream()
                .mapToLong(entry -> files.expected(entry.name(), entry.compressedLength()))
                .sum();
        var progress = new Progress("MySQL 8.0.33", bytes);
        for (Entry entry : wanted) {
            copyWithRetries(http, entry, files, progress);
        }
        progress.end();
    }

    private void copyWithRetries(HttpClient http, Entry entry, PinnedFiles files, Progress progress)
            throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                copy(http, entry, files, progress);
                return;
            } catch (IOException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private void copy(HttpClient http, Entry entry, PinnedFiles files, Progress progress) throws IOException {
        HttpResponse<InputStream> part = get(http, entry.offset(), entry.end());
        try (var in = new DataInputStream(new BufferedInputStream(progress.counting(part.body())))) {
            byte[] header = in.readNBytes(LOCAL_HEADER_LENGTH);
            ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
            if (header.length < LOCAL_HEADER_LENGTH || fields.getInt(0) != LOCAL_HEADER) {
                throw new IOException("the server did not send the part that was asked for");
            }
            in.skipNBytes(Short.toUnsignedInt(fields.getShort(26)) + Short.toUnsignedInt(fields.getShort(28)));
            files.save(entry.name(), content(in, entry));
        }
    }

    private static InputStream content(InputStream in, Entry entry) {
        return entry.deflated()
                ? new InflaterInputStream(in, new Inflater(true), 1 << 16)
                : new FirstBytes(in, entry.compressedLength());
    }

    private static void copyWhole(InputStream body, long length, PinnedFiles files) throws IOException {
        System.out.println("The Maven repository knows no ranges, so all of MySQL's archive must pass by.");
        var progress = new Progress("MySQL 8.0.33", length);
        try (var zip = new ZipInputStream(new BufferedInputStream(progress.counting(body), 1 << 16))) {
            ZipEntry entry;
            while (!files.missing().isEmpty() && (entry = zip.getNextEntry()) != null) {
                if (files.lacks(entry.getName())) {
                    files.save(entry.getName(), zip);
                }
            }
        }
        progress.end();
    }

    private long length(HttpClient http) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = send(http, request, BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException("the Maven repository answers " + answer.statusCode());
        }
        return answer.headers()
                .firstValueAsLong("content-length")
                .orElseThrow(() -> new IOException("the Maven repository does not say how long the archive is"));
    }

    private HttpResponse<InputStream> get(HttpClient http, long first, long last) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .header("Range", "bytes=" + first + "-" + last)
                .build();
        var answer = send(http, request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 206 && answer.statusCode() != 200) {
            answer.body().close();
            throw new IOException("the Maven repository answers " + answer.statusCode());
        }
        return answer;
    }

    private static <T> HttpResponse<T> send(HttpClient http, HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException {
        try {
            return http.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            // The client's own exceptions often have no message at all.
            throw e.getMessage() == null
                    ? new IOException("no connection (" + e.getClass().getSimpleName() + ")", e)
                    : e;
        }
    }
}
