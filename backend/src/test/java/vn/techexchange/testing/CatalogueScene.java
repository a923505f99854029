package vn.techexchange.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.testing.Client.Answer;

/** Listings and needs of whomever, made over HTTP as people make them, and their reviews. */
public final class CatalogueScene {
    public static final String MEMBRANE = "Màng gốm từ tro bay để xử lý nước thải dệt nhuộm";

    private final Exchange exchange;
    private @Nullable Member operator;

    public CatalogueScene(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Everything that a submission needs. */
    public static Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("title", text(MEMBRANE, "Ceramic membrane from fly ash"));
        content.put(
                "summary",
                text(
                        "Ống màng gốm xốp làm từ tro bay nhiệt điện và cao lanh, đặt sau bể sinh học của nhà máy dệt nhuộm "
                                + "để dùng lại nước giặt.",
                        "Porous ceramic tubes for reusing dyehouse water."));
        content.put("advantages", List.of(text("Rửa hoá chất ba tuần một lần", "Chemical cleaning every three weeks")));
        content.put("applications", List.of(text("Nhà máy dệt nhuộm", "Dyehouses")));
        content.put("field", "ENV");
        content.put("ipc", List.of("C02F 1/44", "B01D"));
        content.put("trl", 6);
        content.put("trlBasis", "SELF_DECLARED");
        content.put("objectKinds", List.of("KNOW_HOW"));
        content.put("rights", List.of("LICENCE_NON_EXCLUSIVE"));
        content.put("country", "VN");
        return content;
    }

    public static Map<String, Object> needContent() {
        Map<String, Object> content = new HashMap<>();
        content.put("title", text("Giảm muối trong nước thải nhuộm", "Less salt in dyehouse wastewater"));
        content.put(
                "problem",
                text(
                        "Nhà máy nhuộm vải bông công suất tám tấn mỗi ngày không được cấp thêm hạn mức xả thải và cần dùng "
                                + "lại nước.",
                        "A dyehouse must reuse its water."));
        content.put("outcome", text("Tái sử dụng ít nhất 70 % nước", "At least 70 % of the water reused"));
        content.put("field", "ENV");
        content.put("country", "VN");
        return content;
    }

    public static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(content);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> content, String field) {
        Map<String, Object> changed = new HashMap<>(content);
        changed.remove(field);
        return changed;
    }

    public static Map<String, String> text(String vi, String en) {
        return Map.of("vi", vi, "en", en);
    }

    public String draft(Member supplier, Map<String, Object> content) {
        return draft(supplier, "listings", content);
    }

    public String needDraft(Member buyer, Map<String, Object> content) {
        return draft(buyer, "needs", content);
    }

    private static String draft(Member owner, String kind, Map<String, Object> content) {
        Answer begun = owner.client().post("/api/v1/my/" + kind, null).expect(201);
        String id = begun.at("/id");
        write(owner, kind, id, content).expect(200);
        return id;
    }

    public Answer write(Member supplier, String listing, Map<String, Object> content) {
        return write(supplier, "listings", listing, content);
    }

    public static Answer write(Member owner, String kind, String id, Map<String, Object> content) {
        return put(owner, kind, id, Map.of("content", content));
    }

    /** Of a listing also with its confidential part. */
    static Answer put(Member owner, String kind, String id, Map<String, Object> parts) {
        String path = "/api/v1/my/" + kind + "/" + id;
        long version =
                owner.client().get(path).expect(200).json().at("/version").asLong();
        return owner.client().put(path, parts, version);
    }

    public String submitted(Member supplier, Map<String, Object> content) {
        String id = draft(supplier, content);
        submit(supplier, "listings", id);
        return id;
    }

    static void submit(Member owner, String kind, String id) {
        owner.client()
                .post("/api/v1/my/" + kind + "/" + id + "/submission", null)
                .expect(200);
    }

    /** Has what was handed in published. */
    void publish(String subject) {
        decide(review(subject), 3, 3, 3, 3, "PUBLISH").expect(200);
    }

    public String published(Member supplier) {
        return published(supplier, content());
    }

    public String published(Member supplier, Map<String, Object> content) {
        String id = submitted(supplier, content);
        publish(id);
        return id;
    }

    public String open(Member buyer, Map<String, Object> content) {
        String id = needDraft(buyer, content);
        submit(buyer, "needs", id);
        publish(id);
        return id;
    }

    /** The open review of a listing or need. */
    public String review(String subject) {
        Client operator = operator().client();
        String cursor = "";
        while (true) {
            Answer page = operator.get("/api/v1/reviews?size=100" + cursor).expect(200);
            for (var item : page.json().at("/items")) {
                if (item.at("/subjectId").asString().equals(subject)) {
                    return item.at("/id").asString();
                }
            }
            if (page.json().at("/next").isNull()) {
                throw new AssertionError("no open review of " + subject);
            }
            cursor = "&cursor=" + page.at("/next");
        }
    }

    public Answer decide(String review, int advantage, int clarity, int cooperation, int form, String decision) {
        return decide(operator(), review, advantage, clarity, cooperation, form, decision);
    }

    public static Answer decide(
            Member operator, String review, int advantage, int clarity, int cooperation, int form, String decision) {
        return operator.client()
                .post(
                        "/api/v1/reviews/" + review + "/decision",
                        verdict(List.of(advantage, clarity, cooperation, form), decision));
    }

    public static Map<String, Object> verdict(List<Integer> scores, String decision) {
        var names = List.of("advantage", "clarity", "cooperation", "form");
        Map<String, Object> points = new HashMap<>();
        Map<String, Object> reasons = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            points.put(names.get(i), scores.get(i));
            reasons.put(names.get(i), "Lý do " + names.get(i));
        }
        Map<String, Object> note = Map.of("field", "advantages", "text", "Xin nêu số đo và nguồn.");
        return Map.of(
                "scores", points, "reasons", reasons, "decision", decision, "notes", new ArrayList<>(List.of(note)));
    }

    /** Signed in anew for each scene: sessions end when tests move the clock. */
    public synchronized Member operator() {
        if (operator == null) {
            operator = exchange.people().operator();
        }
        return operator;
    }
}
