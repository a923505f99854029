package vn.techexchange.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.Text;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

class ProblemsTest {
    private final Client client = Exchange.running().stranger();
    private final String path = "/api/v1/testing/counting/" + Id.next();

    @Test
    void every_text_is_there_in_both_languages() {
        var texts = new ProblemTexts();
        assertThat(texts.all(Text.ENGLISH).keySet())
                .isEqualTo(texts.all(Text.VIETNAMESE).keySet())
                .isNotEmpty();
    }

    @Test
    void a_broken_constraint_is_named_by_its_field() {
        var problem = client.post(
                        path,
                        Map.of(
                                "note", "",
                                "lines", List.of(Map.of("text", "too long")),
                                "price", Map.of("amount", "1", "currency", "VND")))
                .expect(400);

        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.at("/errors/0/path")).isEqualTo("lines[0].text");
        assertThat(problem.at("/errors/1/path")).isEqualTo("note");
        assertThat(problem.at("/errors/1/message")).isEqualTo("Không được để trống.");
        assertThat(problem.at("/requestId")).isEqualTo(problem.header("X-Request-Id"));
    }

    @Test
    void it_speaks_english_when_asked() {
        assertThat(client.with("Accept-Language", "en")
                        .get("/api/v1/nothing-here")
                        .expect(404)
                        .at("/title"))
                .isEqualTo("Not found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"note":                                                                   | 400
            []                                                                         | 400
            {"note":"a","lines":"no","price":{"amount":"1","currency":"VND"}}          | 400
            {"note":"a","lines":[],"price":{"amount":"1.5","currency":"VND"}}          | 400
            {"note":"a","lines":[],"price":{"amount":"1e9","currency":"VND"}}          | 400
            {"note":"a","lines":[],"price":{"amount":"1","currency":"???"}}            | 400
            {"note":"a","lines":[],"price":7}                                          | 400
            {"note":"a","lines":[]}                                                    | 400
            """)
    void bad_json_is_a_clear_400(String body, int status) {
        var problem =
                client.with("Content-Type", "application/json").post(path, body).expect(status);
        assertThat(problem.at("/type")).startsWith("urn:techexchange:problem:");
        assertThat(problem.json().at("/errors").size()).isPositive();
    }

    @Test
    void another_content_type_is_a_415() {
        client.with("Content-Type", "text/plain").post(path, "hello").expect(415);
    }

    @Test
    void an_id_that_is_none_is_a_400_naming_it() {
        assertThat(client.post("/api/v1/testing/counting/none", Map.of())
                        .expect(400)
                        .at("/errors/0/path"))
                .isEqualTo("subject");
    }

    @Test
    void another_sites_write_is_refused() {
        assertThat(client.with("Origin", "https://elsewhere.example")
                        .post(path, Map.of())
                        .expect(403)
                        .at("/code"))
                .isEqualTo("foreign-origin");
        client.with("Sec-Fetch-Site", "cross-site").post(path, Map.of()).expect(403);
    }

    @Test
    void text_is_made_nfc_at_the_entrance() {
        String decomposed = "cong nghe\u0323\u0302";
        var answer = client.post(
                        path,
                        Map.of(
                                "note",
                                decomposed,
                                "lines",
                                List.of(),
                                "price",
                                Map.of("amount", "1", "currency", "VND")))
                .expect(200);
        assertThat(answer.at("/note")).isEqualTo("cong nghệ");
    }
}
