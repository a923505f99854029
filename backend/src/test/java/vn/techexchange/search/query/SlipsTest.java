package vn.techexchange.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "battery,battery,0",
        "bettery,battery,1",
        "batery,battery,1",
        "abttery,battery,1",
        "pump,lamp,2",
        "a,abcd,3"
    })
    void letters_replaced_left_out_and_swapped_count_one_each(String one, String other, int slips) {
        assertThat(Slips.between(one, other, 2)).isEqualTo(slips);
        assertThat(Slips.between(other, one, 2)).isEqualTo(slips);
    }
}
