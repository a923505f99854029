package vn.techexchange.measure.generate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brings a file into a running demonstration the way the page does: as its operator, published at once. */
final class RunningImport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String IMPORTS = "/api/v1/my/imports";
    private static final Set<String> OVER = Set.of("CHECKED", "DONE", "CANCELLED", "FAILED");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI exchange;
    private String session = "";

    RunningImport(URI exchange) {
        this.exchange = exchange;
    }

    /** @throws IOException if the exchange refuses, or there is no demonstration there */
    void signIn() throws IOException, InterruptedException {
        JsonNode operator = get("/api/v1/demonstration/accounts")
                .path("items")
                .valueStream()
                .filter(account -> account.path("email").asString("").startsWith("dieuhanh@"))
                .findFirst()
                .orElseThrow(() -> new IOException("no demonstration's operator there"));
        var answer = http.send(
                request("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .POST(json(Map.of(
                                "email", operator.path("email").asString(),
                                "password", operator.path("password").asString())))
                        .build(),
                BodyHandlers.ofString());
        session = answer.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.split(";", 2)[0])
                .orElseThrow(() -> new IOException("the demonstration's operator cannot sign in"));
    }

    /** Brings in a file and answers how many listings that made. */
    int bring(byte[] csv) throws IOException, InterruptedException {
        String owner = get(IMPORTS + "/owners?kind=LISTING").get(0).path("id").asString();
        String file = IMPORTS + "/"
                + upload(IMPORTS + "?kind=LISTING&owner=" + owner, csv)
                        .path("id")
                        .asString();
        post(file + "/check", Map.of("mapping", get(file).path("mapping")));
        end(file, "CHECKED");
        post(
                file + "/start",
                Map.of("wanted", "PUBLISHED", "basis", "Made up, to measure with.", "withRepeated", true));
        return end(file, "DONE").at("/tally/outcomes/CREATED").asInt();
    }

    private JsonNode end(String file, String wanted) throws IOException, InterruptedException {
        JsonNode now = get(file);
        while (!OVER.contains(now.path("state").asString())
                || (wanted.equals("DONE") && now.path("state").asString().equals("CHECKED"))) {
            Thread.sleep(BETWEEN_LOOKS);
            now = get(file);
        }
        if (!now.path("state").asString().equals(wanted)) {
            throw new IOException("the import ended as " + now.path("state").asString());
        }
        return now;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return answered(request(path).build());
    }

    private JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return answered(request(path)
                .header("Content-Type", "application/json")
                .POST(json(body))
                .build());
    }

    private JsonNode upload(String path, byte[] csv) throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        String head =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"generated.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n";
        return answered(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        csv,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))))
                .build());
    }

    private JsonNode answered(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " to " + request.uri() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(exchange.resolve(path))
                .header("Origin", exchange.toString())
                .header("Cookie", session)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
