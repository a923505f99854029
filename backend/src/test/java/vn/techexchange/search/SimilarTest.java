package vn.techexchange.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.techexchange.search.DustFilters.CHEAP;
import static vn.techexchange.search.DustFilters.DRYER;
import static vn.techexchange.search.DustFilters.IN_DOLLARS;
import static vn.techexchange.search.DustFilters.ON_REQUEST;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;

/** On {@link DustFilters}: listings that are like one, and several side by side. */
class SimilarTest {
    private final DustFilters filters = DustFilters.running();
    private final Client visitor = filters.visitor();

    @Test
    void what_is_like_it_is_found_without_itself_and_other_suppliers_first() {
        var similar = visitor.get("/api/v1/listings/" + filters.id(CHEAP) + "/similar")
                .expect(200);

        assertThat(Shelf.each(similar, "/listing/title/vi"))
                .startsWith(IN_DOLLARS)
                .contains(ON_REQUEST)
                .doesNotContain(CHEAP);
        assertThat(similar.json().at("/items/0/reasons").toString()).contains("WORDS", "bộ lọc bụi", "FIELD", "ENV");
    }

    @Test
    void what_is_not_like_it_is_not_shown() {
        assertThat(Shelf.each(visitor.get("/api/v1/listings/" + filters.id(DRYER) + "/similar"), "/listing/title/vi"))
                .isEmpty();
    }

    @Test
    void what_a_reader_may_not_see_has_no_likes() {
        visitor.get("/api/v1/listings/" + Id.next() + "/similar").expect(404);
        var draft = filters.shelf()
                .supplier()
                .client()
                .post("/api/v1/my/listings", Map.of())
                .expect(201);
        visitor.get("/api/v1/listings/" + draft.at("/id") + "/similar").expect(404);
    }

    @Test
    void several_are_read_at_once_in_the_order_asked_for_and_those_that_are_gone_are_named() {
        String draft = filters.shelf()
                .supplier()
                .client()
                .post("/api/v1/my/listings", Map.of())
                .expect(201)
                .at("/id");
        var compared = compare(List.of(filters.id(DRYER), draft, filters.id(CHEAP), filters.id(DRYER)));

        assertThat(StreamSupport.stream(
                                compared.expect(200).json().at("/listings").spliterator(), false)
                        .map(listing -> listing.at("/content/title/vi").asString()))
                .containsExactly(DRYER, CHEAP);
        assertThat(compared.json().at("/gone").toString()).isEqualTo("[\"" + draft + "\"]");
        assertThat(compared.text()).doesNotContain("xyzmarkerxyz");
    }

    @Test
    void one_to_four_are_compared() {
        visitor.get("/api/v1/comparison").expect(400);
        compare(IntStream.range(0, 5).mapToObj(each -> Id.next().toString()).toList())
                .expect(400);
    }

    private Client.Answer compare(List<String> ids) {
        return visitor.get("/api/v1/comparison?ids=" + String.join("&ids=", ids));
    }
}
