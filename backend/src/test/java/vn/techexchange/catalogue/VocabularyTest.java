package vn.techexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.techexchange.testing.Client.Answer;
import vn.techexchange.testing.Exchange;

class VocabularyTest {
    private final Exchange exchange = Exchange.running();

    @Test
    void everybody_reads_all_terms_in_both_languages_and_asks_again_by_etag() {
        Answer book = exchange.stranger().get("/api/v1/vocabularies").expect(200);
        assertThat(book.json().at("/fields")).hasSize(14);
        assertThat(book.json().at("/provinces")).hasSize(34);
        assertThat(book.json().at("/trl")).hasSize(9);
        assertThat(book.at("/provinces/0/vi")).isEqualTo("Hà Nội");
        for (var vocabulary : book.json()) {
            assertThat(vocabulary.isEmpty()).isFalse();
            for (var term : vocabulary) {
                assertThat(term.at("/vi").asString()).isNotBlank();
                assertThat(term.at("/en").asString()).isNotBlank();
            }
        }
        exchange.stranger()
                .with("If-None-Match", String.valueOf(book.header("ETag")))
                .get("/api/v1/vocabularies")
                .expect(304);
    }
}
