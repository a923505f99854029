package vn.techexchange.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_text_is_cut_at_its_syllables_with_their_places() {
        var words = Words.of("Máy SẤY, pH 7");

        assertThat(words).extracting(Word::text).containsExactly("máy", "sấy", "ph", "7");
        assertThat(words).extracting(Word::folded).containsExactly("may", "say", "ph", "7");
        assertThat(words.get(1).from()).isEqualTo(4);
        assertThat(words.get(1).to()).isEqualTo(7);
        assertThat(words.get(0).isMarked()).isTrue();
        assertThat(words.get(2).isMarked()).isFalse();
    }

    @Test
    void english_words_lose_their_endings() {
        assertThat(Words.of("batteries farm's drying"))
                .extracting(Word::stem)
                .containsExactly("batteri", "farm", "dry");
    }

    @Test
    void vietnamese_d_is_folded_too() {
        assertThat(Words.of("Đường")).extracting(Word::folded).containsExactly("duong");
    }
}
