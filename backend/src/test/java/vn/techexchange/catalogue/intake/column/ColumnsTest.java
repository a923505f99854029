package vn.techexchange.catalogue.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.intake.column.Columns.Read;
import vn.techexchange.platform.money.Money;
import vn.techexchange.testing.Exchange;

class ColumnsTest {
    private final Exchange exchange = Exchange.running();
    private final ListingColumns columns = exchange.bean(ListingColumns.class);
    private final NeedColumns needs = exchange.bean(NeedColumns.class);

    @Test
    void columns_are_known_by_their_names_in_either_language() {
        assertThat(Proposal.of(
                        columns.targets(),
                        List.of("STT", "TÊN CÔNG NGHỆ", "Mức sẵn sàng", "Giá (VND)", "Summary", "title.en", "Ghi chú")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("sourceId", 0, "title.vi", 1, "trl", 2, "summary.vi", 4, "title.en", 5));
    }

    @Test
    void the_template_needs_no_mapping_and_is_complete() {
        for (Columns<?> each : List.of(columns, needs)) {
            List<String> names = List.copyOf(each.example().keySet());
            assertThat(Proposal.of(each.targets(), names))
                    .hasSize(names.size())
                    .hasSize(each.targets().size());
        }
        assertThat(read(columns.example()).problems()).isEmpty();
        assertThat(needs.reader()
                        .read(needs.example(), vn.techexchange.catalogue.content.NeedContent.EMPTY)
                        .problems())
                .isEmpty();
    }

    @Test
    void codes_are_read_by_code_or_by_name() {
        ListingContent content = read(Map.of(
                        "field",
                        "moi truong, nuoc va chat thai",
                        "province",
                        "TP. Hồ Chí Minh",
                        "country",
                        "Viet Nam",
                        "objectKinds",
                        "know_how|Phần mềm, thông tin dữ liệu",
                        "rights",
                        "Exclusive licence; ASSIGNMENT",
                        "ipc",
                        "c02f 1/44, B01D",
                        "trlBasis",
                        "Bên cung tự khai"))
                .content();
        assertThat(content.field()).isEqualTo("ENV");
        assertThat(content.province()).isEqualTo("79");
        assertThat(content.country()).isEqualTo("VN");
        assertThat(content.objectKinds()).containsExactly("KNOW_HOW", "SOFTWARE_DATA");
        assertThat(content.rights()).containsExactly("LICENCE_EXCLUSIVE", "ASSIGNMENT");
        assertThat(content.ipc()).containsExactly("C02F 1/44", "B01D");
    }

    @ParameterizedTest
    @CsvSource({
        "'1.500.000.000', 1500000000",
        "'1,500,000,000 VND', 1500000000",
        "'1 500 000 đ', 1500000",
        "'1.500', 1500",
        "'2500000', 2500000"
    })
    void amounts_are_read_as_people_write_them(String cell, long expected) {
        Price price = read(Map.of("price.amount", cell)).content().price();
        assertThat(price.lumpSum()).isEqualTo(Money.of(expected, "VND"));
        assertThat(price.mode()).isEqualTo(Price.Mode.INDICATIVE);
    }

    @ParameterizedTest
    @CsvSource({"TRL 6, 6", "6, 6", "6/9, 6", "cấp 7, 7", "8.0, 8"})
    void levels_are_read_as_people_write_them(String cell, int expected) {
        assertThat(read(Map.of("trl", cell)).content().trl()).isEqualTo(expected);
    }

    @Test
    void one_right_stands_in_columns_of_its_own() {
        var right = read(Map.of(
                        "ipRight.kind", "Sáng chế",
                        "ipRight.number", "1-2022-01234",
                        "ipRight.filedOn", "15/03/2022",
                        "ipRight.owners", "Viện A 60% | Công ty B (40 %)"))
                .content()
                .ipRights()
                .getFirst();
        assertThat(right.kind()).isEqualTo("PATENT");
        assertThat(right.filedOn()).isEqualTo(LocalDate.of(2022, 3, 15));
        assertThat(right.owners())
                .extracting(owner -> owner.name() + " " + owner.share())
                .containsExactly("Viện A 60", "Công ty B 40");
    }

    @Test
    void what_cannot_be_read_is_named_by_its_column() {
        assertThat(read(Map.of(
                                "field", "gì đó",
                                "trl", "cao",
                                "price.amount", "rẻ",
                                "stateFunded", "có lẽ",
                                "ipRight.filedOn", "31/02/2022"))
                        .problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "field unknown-word",
                        "trl not-a-level",
                        "price.amount not-a-number",
                        "stateFunded not-yes-or-no",
                        "ipRight.filedOn not-a-day");
    }

    @Test
    void a_column_that_is_not_there_leaves_what_is() {
        ListingContent before = read(Map.of(
                        "title.vi", "Tên", "title.en", "Name", "trl", "5", "advantages.vi", "Một|Hai"))
                .content();
        ListingContent after = columns.reader()
                .read(Map.of("title.vi", "Tên mới", "trl", "", "advantages.en", "One|Two"), before)
                .content();
        assertThat(after.title().vi()).isEqualTo("Tên mới");
        assertThat(after.title().en()).isEqualTo("Name");
        assertThat(after.trl()).isNull();
        assertThat(after.advantages())
                .extracting(text -> text.vi() + " " + text.en())
                .containsExactly("Một One", "Hai Two");
    }

    @ParameterizedTest
    @CsvSource({
        "content.title.vi, title.vi",
        "content.summary.vi, summary.vi",
        "content.advantages, advantages.vi",
        "content.advantages[3].en, advantages.en",
        "content.ipRights[0].expiresOn, ipRight.expiresOn",
        "content.ipRights[0].owners[1].share, ipRight.owners",
        "content.price.lumpSum.currency, price.currency",
        "content.price, price.amount",
        "content.rights, rights",
        "content.evidence, trlBasis",
        "content.video, ''"
    })
    void what_checks_name_leads_to_a_column(String path, String column) {
        assertThat(columns.target(path)).isEqualTo(column);
    }

    private Read<ListingContent> read(Map<String, String> cells) {
        return columns.reader().read(cells, ListingContent.EMPTY);
    }
}
