package vn.techexchange.catalogue.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.techexchange.catalogue.duplicate.Resemblance.Kind.NUMBER;
import static vn.techexchange.catalogue.duplicate.Resemblance.Kind.TEXT;
import static vn.techexchange.catalogue.duplicate.Resemblance.Kind.TITLE;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.techexchange.platform.text.Text;

class ResemblanceTest {
    private static final String TITLE_OF_ONE = "Màng gốm từ tro bay để xử lý nước thải dệt nhuộm";
    private static final String TEXT_OF_ONE =
            "Ống màng gốm xốp làm từ tro bay nhiệt điện và cao lanh, đặt sau bể sinh học của nhà máy dệt nhuộm để dùng lại "
                    + "nước giặt. Cụm màng rửa ngược tự động, chạy sáu tháng liền ở quy mô tám mét khối một ngày.";

    @Test
    void marks_case_and_punctuation_make_no_other_title() {
        assertThat(between(TITLE_OF_ONE, "MANG GOM tu tro bay - de xu ly nuoc thai det nhuom!"))
                .containsExactly(TITLE);
    }

    @Test
    void one_other_word_makes_another_title() {
        assertThat(between(TITLE_OF_ONE, "Màng gốm từ tro bay để xử lý nước thải chăn nuôi"))
                .isEmpty();
    }

    @Test
    void short_titles_are_shared_by_many_things() {
        assertThat(between("Máy sấy lúa", "Máy sấy lúa")).isEmpty();
    }

    @Test
    void a_text_with_one_word_changed_is_nearly_the_same() {
        String changed = TEXT_OF_ONE.replace("sáu tháng", "bảy tháng");
        assertThat(Resemblance.between(described("a", TEXT_OF_ONE), described("b", changed)))
                .containsExactly(TEXT);
        String rewritten = changed.replace("tro bay nhiệt điện", "bùn đỏ").replace("tự động", "bằng tay");
        assertThat(Resemblance.between(described("a", TEXT_OF_ONE), described("b", rewritten)))
                .isEmpty();
    }

    @Test
    void what_is_nearly_the_same_shares_a_mark_and_what_is_not_mostly_none() {
        var one = described(TITLE_OF_ONE, TEXT_OF_ONE);
        var like = described("Khác hẳn với tên kia", TEXT_OF_ONE.replace("sáu tháng", "bảy tháng"));
        var other = described(
                "Cảm biến đo độ mặn cho ao tôm",
                "Cảm biến quang học đo độ mặn liên tục trong ao nuôi, truyền số liệu qua mạng di động về điện thoại của chủ ao.");
        assertThat(Collections.disjoint(Marks.of(one), Marks.of(like))).isFalse();
        assertThat(Collections.disjoint(Marks.of(one), Marks.of(other))).isTrue();
        assertThat(Marks.of(one)).isEqualTo(new HashSet<>(Marks.of(described(TITLE_OF_ONE, TEXT_OF_ONE))));
    }

    @ParameterizedTest
    @CsvSource({
        "USPTO, 'US 10,123,456 B2', US:10123456",
        "'', US10123456B2, US:10123456",
        "USPTO, 10123456, US:10123456",
        "VN, 1-2020-01234, VN:1202001234",
        "VN, VN 1-2020-01234, VN:1202001234",
        "'', 12, ''",
        "VN, không có, ''",
    })
    void a_number_is_the_same_however_it_is_written(String office, String number, String expected) {
        assertThat(RightNumber.of(office, number)).isEqualTo(expected);
    }

    @Test
    void the_same_number_says_the_same_right() {
        var one = new Described("a", "b", Set.of("VN:1202001234"));
        assertThat(Resemblance.between(one, new Described("c", "d", Set.of("VN:1202001234", "US:1"))))
                .containsExactly(NUMBER);
    }

    private static List<Resemblance.Kind> between(String one, String other) {
        return Resemblance.between(described(one, ""), described(other, ""));
    }

    private static Described described(String title, String text) {
        return new Described(Text.folded(title), Text.folded(text), Set.of());
    }
}
