package vn.techexchange.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One visitor over HTTP, with a cookie jar, as a program would call the API. Every POST carries a fresh
 * Idempotency-Key unless one is given.
 */
public final class Client {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI base;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    public Client(URI base) {
        this.base = base;
    }

    /** This visitor with one more header on every request. */
    public Client with(String header, String value) {
        var copy = new Client(base);
        copy.cookies.putAll(cookies);
        copy.headers.putAll(headers);
        copy.headers.put(header, value);
        return copy;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        var client = headers.containsKey("Idempotency-Key")
                ? this
                : with("Idempotency-Key", UUID.randomUUID().toString());
        Answer answer = client.send("POST", path, body);
        cookies.putAll(client.cookies);
        return answer;
    }

    public Answer put(String path, Object body, long version) {
        return with("If-Match", "\"" + version + "\"").send("PUT", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** The file as the part {@code file} of a multipart form. */
    public Answer upload(String path, String name, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var body = HttpRequest.BodyPublishers.ofByteArrays(List.of(head, content, tail));
        var client = with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        return client.exchange("POST", path, body);
    }

    /** {@code body} is sent as it is if it is text, else as JSON. */
    public Answer send(String method, String path, @Nullable Object body) {
        if (body == null) {
            return exchange(method, path, HttpRequest.BodyPublishers.noBody());
        }
        String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
        var client = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        Answer answer = client.exchange(method, path, HttpRequest.BodyPublishers.ofString(text));
        cookies.putAll(client.cookies);
        return answer;
    }

    private Answer exchange(String method, String path, HttpRequest.BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(base.resolve(path)).method(method, body).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            cookies.forEach((name, value) -> pairs.add(name + "=" + value));
            request.header("Cookie", String.join("; ", pairs));
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        int equals = cookie.indexOf('=');
        int end = cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';');
        String value = cookie.substring(equals + 1, end);
        if (value.isEmpty()) {
            cookies.remove(cookie.substring(0, equals));
        } else {
            cookies.put(cookie.substring(0, equals), value);
        }
    }

    /** The same call {@code times} times at once. */
    public static List<Answer> atOnce(int times, Callable<Answer> call) {
        return atOnce(java.util.Collections.nCopies(times, call));
    }

    public static List<Answer> atOnce(List<Callable<Answer>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(text());
        }

        /** The text at a JSON pointer, empty if nothing is there. */
        public String at(String pointer) {
            return json().at(pointer).asString("");
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** This answer, if it has that status. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(
                        "expected " + status + " of " + response.request().method() + " "
                                + response.request().uri() + ", got " + status() + ": " + text());
            }
            return this;
        }
    }
}
