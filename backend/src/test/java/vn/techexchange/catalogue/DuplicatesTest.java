package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.CatalogueScene;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class DuplicatesTest {
    private final Exchange exchange = Exchange.running();
    private final CatalogueScene scene = new CatalogueScene(exchange);
    private final Member supplier = exchange.people().supplier();
    private final Member other = exchange.people().supplier();
    /** Of this test alone: the exchange is shared with others. */
    private final String mark = Id.next().toString();

    @Test
    void the_owner_is_told_of_a_public_listing_that_is_nearly_the_same() {
        String published = scene.published(other, content("Máy ép viên trấu " + mark));
        String mine = scene.draft(supplier, content("MÁY ÉP VIÊN TRẤU " + mark + "!"));
        Answer told = duplicates(supplier, mine);
        assertThat(told.at("/0/id")).isEqualTo(published);
        assertThat(told.json().at("/0/own").asBoolean()).isFalse();
        assertThat(told.json().at("/0/kinds").toString()).contains("TITLE");
        assertThat(told.json().size()).isEqualTo(1);
    }

    @Test
    void anothers_unpublished_one_is_not_told_to_owners_but_to_reviewers() {
        String waiting = scene.submitted(other, content("Máy ép viên trấu " + mark));
        String mine = scene.draft(supplier, content("Máy ép viên trấu " + mark));
        assertThat(duplicates(supplier, mine).json().size()).isZero();
        supplier.client()
                .post("/api/v1/my/listings/" + mine + "/submission", null)
                .expect(200);
        Answer review = scene.operator()
                .client()
                .get("/api/v1/reviews/" + scene.review(mine))
                .expect(200);
        assertThat(review.at("/duplicates/0/id")).isEqualTo(waiting);
    }

    @Test
    void what_changed_since_publication_is_not_told_either() {
        String published = scene.published(other, content("Thiết bị khác hẳn của " + mark));
        scene.write(other, published, content("Máy ép viên trấu " + mark)).expect(200);
        String mine = scene.draft(supplier, content("Máy ép viên trấu " + mark));
        assertThat(duplicates(supplier, mine).json().size()).isZero();
    }

    @Test
    void ones_own_drafts_that_were_handed_in_are_told() {
        String first = scene.submitted(supplier, content("Máy ép viên trấu " + mark));
        String second = scene.draft(supplier, content("Máy ép viên trấu " + mark));
        Answer told = duplicates(supplier, second);
        assertThat(told.at("/0/id")).isEqualTo(first);
        assertThat(told.json().at("/0/own").asBoolean()).isTrue();
    }

    @Test
    void the_same_number_of_a_right_is_found_however_it_is_written() {
        String number = "1-2031-" + Math.abs(Id.next().hashCode() % 90_000_000);
        scene.published(other, withRight("Bình chứa khí một tầng " + mark, "VN", number));
        String mine =
                scene.draft(supplier, withRight("Van điều áp kiểu mới nhất", "", "VN " + number.replace("-", " ")));
        assertThat(duplicates(supplier, mine).json().at("/0/kinds").toString()).contains("NUMBER");
    }

    private Answer duplicates(Member reader, String listing) {
        return reader.client()
                .get("/api/v1/my/listings/" + listing + "/duplicates")
                .expect(200);
    }

    private Map<String, Object> content(String title) {
        Map<String, Object> content =
                CatalogueScene.with(CatalogueScene.content(), "title", CatalogueScene.text(title, "Press " + title));
        String own = Id.next().toString();
        return CatalogueScene.with(
                content,
                "summary",
                CatalogueScene.text(
                        ("Bản mô tả " + own + " ").repeat(3) + "về một thiết bị mà không ai khác có, viết cho riêng "
                                + own + " và dài vừa đủ để được nhận.",
                        "Its own " + own));
    }

    private Map<String, Object> withRight(String title, String office, String number) {
        return CatalogueScene.with(
                content(title),
                "ipRights",
                List.of(Map.of("kind", "PATENT", "status", "PENDING", "office", office, "number", number)));
    }
}
