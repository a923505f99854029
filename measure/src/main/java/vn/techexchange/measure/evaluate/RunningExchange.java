package vn.techexchange.measure.evaluate;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.techexchange.measure.evaluate.Ranking.Answered;

/** An exchange somewhere, asked as any program may. */
public final class RunningExchange {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SIZE = 20;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI address;

    public RunningExchange(URI address) {
        this.address = address;
    }

    /**
     * What comes for the words of each.
     *
     * @throws IOException if there is no answer, or another than 200
     */
    public Quality searches(List<Judgement> judgements) throws IOException {
        return new Quality(rankings(
                judgements, judgement -> get("/api/v1/search?type=listing&size=" + SIZE + "&q=" + encoded(judgement))));
    }

    /**
     * Which listings it matches with each need. A need that it has not matches nothing.
     *
     * @throws IOException if there is no answer, or another than 200
     */
    public Quality matches(List<Judgement> judgements) throws IOException {
        return new Quality(rankings(judgements, judgement -> {
            JsonNode found =
                    get("/api/v1/needs?sourceRef=" + encoded(judgement)).path("items");
            return found.isEmpty()
                    ? found
                    : get("/api/v1/needs/" + found.get(0).path("id").asString() + "/matches?size=" + SIZE);
        }));
    }

    private interface Asking {
        JsonNode answerTo(Judgement judgement) throws IOException;
    }

    private static List<Ranking> rankings(List<Judgement> judgements, Asking asking) throws IOException {
        var rankings = new java.util.ArrayList<Ranking>();
        for (Judgement judgement : judgements) {
            rankings.add(new Ranking(judgement, answered(asking.answerTo(judgement))));
        }
        return rankings;
    }

    private static List<Answered> answered(JsonNode answer) {
        return answer.path("items")
                .valueStream()
                .map(item -> new Answered(
                        item.path("sourceRef").asString(""),
                        item.path("title").path("vi").asString("")))
                .toList();
    }

    private static String encoded(Judgement judgement) {
        return URLEncoder.encode(judgement.asked(), StandardCharsets.UTF_8);
    }

    private JsonNode get(String path) throws IOException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " to " + path + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
