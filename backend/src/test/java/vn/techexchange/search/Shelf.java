package vn.techexchange.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

/** Listings and needs that went their whole way: written, handed in, reviewed, published. */
final class Shelf {
    private static final String PADDING =
            " Mô tả này đủ dài để được nhận vào vòng xét duyệt của sàn, và không nói thêm điều gì khác.";

    private final Member supplier;
    private final Member buyer;
    private final Member operator;

    Shelf(Exchange exchange) {
        this.supplier = exchange.people().supplier();
        this.buyer = exchange.people().buyer();
        this.operator = exchange.people().operator();
    }

    Member supplier() {
        return supplier;
    }

    Member operator() {
        return operator;
    }

    /** Publishes a listing; {@code others} replaces parts of its content. */
    String listing(String vi, @Nullable String en, String field, Map<String, Object> others) {
        var content = new HashMap<String, Object>(Map.of(
                "title", text(vi, en),
                "summary", text(PADDING, null),
                "advantages", List.of(text("Gọn", "Compact")),
                "applications", List.of(text("Xưởng", "Workshops")),
                "field", field,
                "trl", 6,
                "trlBasis", "SELF_DECLARED",
                "objectKinds", List.of("KNOW_HOW"),
                "rights", List.of("LICENCE_NON_EXCLUSIVE"),
                "country", "VN"));
        content.putAll(others);
        var confidential = Map.of("knowHow", "bí quyết xyzmarkerxyz", "notes", "");
        return publish(
                supplier.client(), "/api/v1/my/listings", Map.of("content", content, "confidential", confidential));
    }

    String need(String vi, boolean anonymous) {
        return need(vi, anonymous, Map.of());
    }

    /** Publishes a need; {@code others} replaces parts of its content. */
    String need(String vi, boolean anonymous, Map<String, Object> others) {
        var content = new HashMap<String, Object>(Map.of(
                "title",
                text(vi, null),
                "problem",
                text(PADDING, null),
                "outcome",
                text("Chạy được", null),
                "field",
                "ENV",
                "trlMin",
                7,
                "trlMax",
                9,
                "country",
                "VN",
                "anonymous",
                anonymous));
        content.putAll(others);
        return publish(buyer.client(), "/api/v1/my/needs", Map.of("content", content));
    }

    void withdraw(String listing) {
        supplier.client()
                .post("/api/v1/my/listings/" + listing + "/withdrawal", Map.of())
                .expect(200);
    }

    private String publish(Client owner, String path, Map<String, Object> draft) {
        var begun = owner.post(path, Map.of()).expect(201);
        String id = begun.at("/id");
        owner.put(path + "/" + id, draft, begun.json().at("/version").asLong()).expect(200);
        owner.post(path + "/" + id + "/submission", Map.of()).expect(200);
        Map<String, Object> verdict = Map.of(
                "scores", Map.of("advantage", 4, "clarity", 4, "cooperation", 4, "form", 4),
                "reasons", Map.of("advantage", "rõ", "clarity", "rõ", "cooperation", "rõ", "form", "rõ"),
                "decision", "PUBLISH",
                "notes", List.of());
        operator.client()
                .post("/api/v1/reviews/" + reviewOf(id) + "/decision", verdict)
                .expect(200);
        return id;
    }

    private String reviewOf(String subject) {
        String cursor = "";
        do {
            var page = operator.client()
                    .get("/api/v1/reviews?size=100" + cursor)
                    .expect(200)
                    .json();
            for (JsonNode review : page.path("items")) {
                if (review.at("/subjectId").asString().equals(subject)) {
                    return review.at("/id").asString();
                }
            }
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        throw new AssertionError("not in review: " + subject);
    }

    static Map<String, Object> text(@Nullable String vi, @Nullable String en) {
        var text = new HashMap<String, Object>();
        text.put("vi", vi);
        text.put("en", en);
        return text;
    }

    /** The titles of what was found, in order. */
    static List<String> titles(Client.Answer answer) {
        return each(answer, "/title/vi");
    }

    static List<String> each(Client.Answer answer, String pointer) {
        return new ArrayList<>(
                StreamSupport.stream(answer.expect(200).json().path("items").spliterator(), false)
                        .map(item -> item.at(pointer).asString(""))
                        .toList());
    }
}
