package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class FilesTest {
    private final Exchange exchange = Exchange.running();
    private final CatalogueScene scene = new CatalogueScene(exchange);
    private final Member supplier = exchange.people().supplier();
    private final String listing = scene.draft(supplier, CatalogueScene.content());
    private final String own = "/api/v1/my/listings/" + listing;

    @Test
    void a_picture_is_public_once_it_was_reviewed() throws IOException {
        String image = upload("IMAGE", "so đồ.png", picture()).expect(201).at("/id");
        supplier.client().post(own + "/submission", null).expect(200);
        exchange.stranger()
                .get("/api/v1/listings/" + listing + "/files/" + image)
                .expect(404);
        scene.decide(scene.review(listing), 3, 3, 3, 3, "PUBLISH").expect(200);

        Answer shown = exchange.stranger()
                .get("/api/v1/listings/" + listing + "/files/" + image)
                .expect(200);
        assertThat(shown.response().body()).isEqualTo(picture());
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''so%20%C4%91");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_reviewer_sees_the_pictures_and_public_documents_of_what_is_under_review() throws IOException {
        String image = upload("IMAGE", "x.png", picture()).expect(201).at("/id");
        String report =
                upload("DOCUMENT", "report.txt", bytes("Báo cáo")).expect(201).at("/id");
        String secret = upload("CONFIDENTIAL_DOCUMENT", "secret.txt", bytes("Bí quyết"))
                .expect(201)
                .at("/id");
        String files = "/api/v1/listings/" + listing + "/files/";
        Client reviewer = scene.operator().client();
        reviewer.get(files + image).expect(404);

        supplier.client().post(own + "/submission", null).expect(200);

        Answer shown = reviewer.get(files + image).expect(200);
        assertThat(shown.response().body()).isEqualTo(picture());
        assertThat(shown.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(reviewer.get(files + report).expect(200).text()).isEqualTo("Báo cáo");
        reviewer.get(files + secret).expect(404);
        exchange.people().buyer().client().get(files + image).expect(404);
    }

    @Test
    void a_picture_that_was_added_since_is_the_reviewers_alone() throws IOException {
        supplier.client().post(own + "/submission", null).expect(200);
        scene.decide(scene.review(listing), 3, 3, 3, 3, "PUBLISH").expect(200);
        String image = upload("IMAGE", "x.png", picture()).expect(201).at("/id");
        supplier.client().post(own + "/submission", null).expect(200);

        String path = "/api/v1/listings/" + listing + "/files/" + image;
        Answer shown = scene.operator().client().get(path).expect(200);
        assertThat(shown.header("Cache-Control")).isEqualTo("private, no-store");
        exchange.stranger().get(path).expect(404);
    }

    @Test
    void a_text_is_downloaded_never_shown_in_place() {
        String file = upload("DOCUMENT", "../../bao cáo.txt", bytes("Báo cáo thử nghiệm"))
                .expect(201)
                .at("/id");
        Answer read = supplier.client().get(own + "/files/" + file).expect(200);
        assertThat(read.header("Content-Disposition")).startsWith("attachment").doesNotContain("..");
        assertThat(read.text()).isEqualTo("Báo cáo thử nghiệm");
    }

    @ParameterizedTest
    @CsvSource({
        "IMAGE, picture.png, '<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>', 415",
        "IMAGE, picture.png, 'just text', 415",
        "DOCUMENT, page.txt, '<!doctype html><html><body><script>alert(1)</script></body></html>', 415",
        "DOCUMENT, archive.docx, 'PK\u0003\u0004 not a document', 415",
        "DOCUMENT, empty.txt, '', 400"
    })
    void what_its_content_is_not_is_not_taken(String kind, String name, String content, int status) {
        upload(kind, name, content.getBytes(StandardCharsets.UTF_8)).expect(status);
    }

    @Test
    void what_is_too_large_is_not_taken() {
        byte[] large = new byte[10_000_001];
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, 0, large, 0, 4);
        upload("IMAGE", "large.jpg", large).expect(413);
    }

    @Test
    void what_is_removed_from_a_draft_is_gone() throws IOException {
        String image = upload("IMAGE", "x.png", picture()).expect(201).at("/id");
        supplier.client().delete(own + "/files/" + image).expect(204);
        supplier.client().get(own + "/files/" + image).expect(404);
        supplier.client().delete(own + "/files/" + image).expect(404);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer upload(String kind, String name, byte[] content) {
        return supplier.client().upload(own + "/files?kind=" + kind, name, content);
    }

    private static byte[] picture() throws IOException {
        try (var in = Objects.requireNonNull(
                FilesTest.class.getResourceAsStream("/demonstration/pictures/ceramic-membrane.png"))) {
            return in.readAllBytes();
        }
    }
}
