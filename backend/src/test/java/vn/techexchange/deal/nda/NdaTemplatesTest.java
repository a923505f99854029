package vn.techexchange.deal.nda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.text.Text;

class NdaTemplatesTest {
    private final NdaTemplates.Facts facts = new NdaTemplates.Facts(
            "GD-2026-0007",
            LocalText.of("Màng lọc nước", "Water membrane"),
            LocalDate.of(2026, 11, 22),
            LocalText.of("Viện {years} Nước", "Water Institute"),
            LocalText.of("Công ty Xanh", null),
            5);

    @ParameterizedTest
    @EnumSource(NdaForm.class)
    void the_text_names_both_sides_the_subject_and_the_years_in_both_languages(NdaForm form) {
        NdaText text = new NdaTemplates().write(form, facts, Text.VIETNAMESE);

        assertThat(text.template()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(text.vietnamese())
                .contains(
                        "GD-2026-0007",
                        "22/11/2026",
                        "Màng lọc nước",
                        "Công ty Xanh",
                        "5 năm",
                        "bản tiếng Việt được ưu tiên");
        assertThat(text.english())
                .contains("Water membrane", "Water Institute", "Công ty Xanh", "5 years", "Vietnamese text prevails");
        assertThat(text.english()).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource(NdaForm.class)
    void what_a_name_looks_like_changes_nothing_else(NdaForm form) {
        assertThat(new NdaTemplates().write(form, facts, Text.ENGLISH).vietnamese())
                .contains("Viện {years} Nước");
    }

    @ParameterizedTest
    @EnumSource(NdaForm.class)
    void one_letter_more_is_another_hash(NdaForm form) {
        NdaText text = new NdaTemplates().write(form, facts, Text.ENGLISH);
        var other = new NdaText(text.template(), text.vietnamese() + ".", text.english());
        assertThat(text.sha256()).hasSize(64).isNotEqualTo(other.sha256());
    }
}
