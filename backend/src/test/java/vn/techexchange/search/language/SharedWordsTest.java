package vn.techexchange.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.techexchange.testing.Exchange;

class SharedWordsTest {
    private final SharedWords shared = Exchange.running().bean(SharedWords.class);

    @Test
    void the_longest_sequences_are_named_whole_and_first() {
        assertThat(shared.of("Lọc asen trong nước giếng khoan", "Cột lọc nước giếng khoan nhiễm asen", 5))
                .containsExactly("nước giếng khoan", "asen");
    }

    @Test
    void single_syllables_and_small_words_say_nothing() {
        assertThat(shared.of("Sấy lúa và ngô", "Sấy và trộn", 5)).isEmpty();
    }

    @Test
    void marks_count() {
        assertThat(shared.of("dệt lụa tơ tằm", "gặt lúa tơ tăm", 5)).isEmpty();
    }

    @Test
    void no_more_are_named_than_asked_for() {
        assertThat(shared.of("arsenic membrane turbine", "turbine membrane arsenic", 2))
                .containsExactly("membrane", "arsenic");
    }
}
