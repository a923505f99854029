package vn.techexchange.catalogue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;

/** Files brought in over HTTP, the way that the page does it. */
public final class ImportScene {
    private static final Set<String> OVER = Set.of("CHECKED", "DONE", "CANCELLED", "FAILED");
    static final String API = "/api/v1/my/imports";
    static final String NAMES =
            "sourceId,title.vi,summary.vi,advantages.vi,applications.vi,field,trl,trlBasis,objectKinds,rights,country\n";

    private ImportScene() {}

    /** A line of everything that a submission needs. */
    static String line(String source, String title) {
        return line(source, title, "6");
    }

    static String line(String source, String title, String trl) {
        return source + "," + title + ",\"" + summary(title) + "\",Ưu điểm,Ứng dụng,ENV," + trl
                + ",SELF_DECLARED,KNOW_HOW,LICENCE_NON_EXCLUSIVE,VN\n";
    }

    private static String summary(String title) {
        return title + ". Bản mô tả riêng của " + title + " nói rõ cách làm và nơi dùng của " + title
                + " để người đọc hiểu ngay lợi ích.";
    }

    static String upload(Client client, String kind, String text) {
        return client.upload(API + "?kind=" + kind, "file.csv", text.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .at("/id");
    }

    /** Checked with what is proposed. */
    public static Answer checked(Client client, String file) {
        Answer read = client.get(API + "/" + file).expect(200);
        client.post(API + "/" + file + "/check", Map.of("mapping", mapping(read)))
                .expect(200);
        return over(client, file, 60);
    }

    private static Object mapping(Answer read) {
        return read.json().at("/mapping");
    }

    public static Answer started(Client client, String file, Map<String, Object> order) {
        client.post(API + "/" + file + "/start", order).expect(200);
        return over(client, file, 60);
    }

    static Answer over(Client client, String file, long seconds) {
        Exchange.eventually(
                "import " + file + " is over",
                seconds,
                () -> OVER.contains(client.get(API + "/" + file).at("/state")));
        return client.get(API + "/" + file).expect(200);
    }

    /** From the file to the end. */
    static Answer brought(Client client, String kind, String text, Map<String, Object> order) {
        String file = upload(client, kind, text);
        assertThat(checked(client, file).at("/state")).isEqualTo("CHECKED");
        Answer done = started(client, file, order);
        assertThat(done.at("/state")).isEqualTo("DONE");
        return done;
    }

    static List<String> rows(Client client, String file, String show) {
        return client.get(API + "/" + file + "/rows?show=" + show)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(row -> row.at("/row").asString() + " " + row.at("/plan").asString() + " "
                        + row.at("/findings")
                                .valueStream()
                                .map(found -> found.at("/column").asString("") + ":"
                                        + found.at("/code").asString())
                                .distinct()
                                .toList())
                .toList();
    }
}
