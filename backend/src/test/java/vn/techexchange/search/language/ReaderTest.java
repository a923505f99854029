package vn.techexchange.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private final Reader reader = new Reader(new Glossaries(() -> new Glossary(GlossaryFile.groups())));

    @Test
    void what_frames_a_question_is_left_out() {
        assertThat(reader.read("Làm thế nào để xử lý nước thải chăn nuôi?").text())
                .isEqualTo("xử lý nước thải chăn nuôi");
        assertThat(reader.read("we are looking for a heat pump").text()).isEqualTo("heat pump");
        assertThat(reader.read("lam the nao de say lua").text()).isEqualTo("say lua");
        assertThat(reader.read("Làm thế nào để sấy lúa").question()).isTrue();
        assertThat(reader.read("sấy lúa").question()).isFalse();
    }

    @Test
    void a_query_of_nothing_else_keeps_its_words() {
        assertThat(reader.read("tôi muốn tìm").text()).isEqualTo("tôi muốn tìm");
        assertThat(reader.read("?!").words()).isEmpty();
    }

    @Test
    void small_words_are_no_content_and_count_only_where_marks_were_typed() {
        assertThat(reader.read("lọc nước cho nhà máy").contentText()).isEqualTo("lọc nước nhà máy");
        assertThat(reader.read("loc nuoc cho nha may").contentText()).isEqualTo("loc nuoc cho nha may");
        assertThat(reader.read("filters for the water").contentText()).isEqualTo("filters water");
    }

    @Test
    void terms_stand_for_one_another_in_both_languages() {
        assertThat(others("thạch tín")).contains("asen", "arsenic");
        assertThat(others("thach tin")).contains("asen");
        assertThat(others("wastewaters")).contains("nước thải");
        assertThat(others("UAV")).contains("máy bay không người lái");
    }

    @Test
    void who_types_marks_means_them_and_a_bare_syllable_means_nothing() {
        assertThat(others("lụa")).doesNotContain("paddy");
        assertThat(others("lua")).isEmpty();
    }

    @Test
    void a_syllable_can_be_read_as_a_term_that_does_not_stand_for_it() {
        assertThat(others("nghệ")).contains("turmeric");
        assertThat(others("turmeric")).doesNotContain("nghệ");
    }

    @Test
    void the_shortest_terms_are_the_concepts_and_longer_ones_help_each() {
        var reading = reader.read("phục hồi chức năng sau đột quỵ");

        assertThat(reading.concepts()).extracting(Concept::text).contains("phục hồi chức năng", "đột quỵ");
        assertThat(reading.concepts())
                .filteredOn(concept -> concept.text().equals("đột quỵ"))
                .singleElement()
                .satisfies(concept -> assertThat(concept.isTerm()).isTrue());
    }

    @Test
    void generic_words_are_known_as_such() {
        assertThat(reader.read("công nghệ sấy").concepts())
                .filteredOn(Concept::generic)
                .extracting(Concept::text)
                .contains("công", "nghệ");
    }

    private List<String> others(String typed) {
        return reader.read(typed).named().stream()
                .flatMap(named -> Stream.concat(named.same().stream(), named.near().stream()))
                .map(Term::text)
                .toList();
    }
}
