package vn.techexchange.catalogue.intake.column;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.content.IpRight;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.content.TrlBasis;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.platform.money.Money;

/** The columns of a file of listings. */
@Singleton
class ListingColumns implements Columns<ListingContent> {
    private static final String DONG = "VND";
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "price", "price.amount",
            "price.lumpSum", "price.amount",
            "price.lumpSum.currency", "price.currency",
            "evidence", "trlBasis");

    private final Words words;

    ListingColumns(Words words) {
        this.words = words;
    }

    @Override
    public SubjectType type() {
        return SubjectType.LISTING;
    }

    @Override
    public List<Target> targets() {
        return Target.LISTING;
    }

    @Override
    public String target(String path) {
        return Paths.target(path.replace("ipRights", "ipRight"), Target.LISTING, OTHER_NAMES);
    }

    @Override
    public RowReader<ListingContent> reader() {
        Words.Reading now = words.now();
        return (cells, onto) -> {
            var row = new Cells(cells, now);
            var content = content(row, onto);
            return new Read<>(content, row.problems());
        };
    }

    private static ListingContent content(Cells row, ListingContent onto) {
        return new ListingContent(
                row.text("title", onto.title()),
                row.text("summary", onto.summary()),
                row.texts("advantages", onto.advantages()),
                onto.comparisons(),
                row.texts("applications", onto.applications()),
                row.code("field", Vocabulary.FIELDS, onto.field()),
                row.ipc("ipc", onto.ipc()),
                row.level("trl", onto.trl()),
                basis(row, onto.trlBasis()),
                onto.evidence(),
                rights(row, onto.ipRights()),
                row.codes("objectKinds", Vocabulary.OBJECT_KINDS, onto.objectKinds()),
                row.codes("transferForms", Vocabulary.TRANSFER_FORMS, onto.transferForms()),
                row.codes("transferMethods", Vocabulary.TRANSFER_METHODS, onto.transferMethods()),
                row.codes("rights", Vocabulary.RIGHTS, onto.rights()),
                row.text("cooperation", onto.cooperation()),
                price(row, onto.price()),
                row.yes("stateFunded", onto.stateFunded()),
                row.code("country", Vocabulary.COUNTRIES, onto.country()),
                row.code("province", Vocabulary.PROVINCES, onto.province()),
                onto.video());
    }

    private static @Nullable TrlBasis basis(Cells row, @Nullable TrlBasis before) {
        @Nullable String code = row.code("trlBasis", Vocabulary.TRL_BASES, before == null ? null : before.name());
        return code == null ? null : TrlBasis.valueOf(code);
    }

    /** The file says one right, the first; others that were added by hand stay. */
    private static List<IpRight> rights(Cells row, List<IpRight> before) {
        if (!row.hasAny("ipRight.")) {
            return before;
        }
        List<IpRight> rights = new ArrayList<>(before);
        if (!rights.isEmpty()) {
            rights.removeFirst();
        }
        if (row.saysAny("ipRight.")) {
            var first = before.isEmpty()
                    ? new IpRight(null, null, null, null, null, null, null, List.of())
                    : before.getFirst();
            rights.addFirst(right(row, first));
        }
        return rights;
    }

    private static IpRight right(Cells row, IpRight before) {
        return new IpRight(
                row.code("ipRight.kind", Vocabulary.IP_KINDS, before.kind()),
                row.text("ipRight.title", before.title()),
                row.text("ipRight.office", before.office()),
                row.text("ipRight.number", before.number()),
                row.code("ipRight.status", Vocabulary.IP_STATUSES, before.status()),
                row.day("ipRight.filedOn", before.filedOn()),
                row.day("ipRight.expiresOn", before.expiresOn()),
                row.has("ipRight.owners") ? row.owners("ipRight.owners", IpRight.Owner::new) : before.owners());
    }

    /** An amount without a word on how firm it is, is meant to be indicative. */
    private static Price price(Cells row, Price before) {
        if (!row.hasAny("price.")) {
            return before;
        }
        @Nullable Money sum = row.money("price.amount", "price.currency", before.lumpSum(), DONG);
        @Nullable String percent = row.percent("price.royaltyPercent", before.royaltyPercent());
        @Nullable
        String base = row.code(
                "price.royaltyBase",
                Vocabulary.ROYALTY_BASES,
                before.royaltyBase() == null ? null : before.royaltyBase().name());
        @Nullable
        String mode = row.code(
                "price.mode",
                Vocabulary.PRICE_MODES,
                row.has("price.mode") ? null : before.mode().name());
        boolean unsaid = mode == null || (!row.has("price.mode") && before.mode() == Price.Mode.ON_REQUEST);
        if (unsaid && (sum != null || percent != null)) {
            mode = Price.Mode.INDICATIVE.name();
        }
        return new Price(
                mode == null ? Price.Mode.ON_REQUEST : Price.Mode.valueOf(mode),
                sum,
                percent,
                base == null ? null : Price.RoyaltyBase.valueOf(base),
                sum == null ? null : sum.currency());
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> example = new LinkedHashMap<>();
        Target.LISTING.forEach(target -> example.put(target.name(), ""));
        example.put(Target.SOURCE_ID, "CN-001");
        example.put("title.vi", "Màng gốm từ tro bay để lọc nước thải dệt nhuộm");
        example.put("title.en", "Ceramic membrane from fly ash for dyehouse wastewater");
        example.put(
                "summary.vi",
                "Ống màng gốm xốp làm từ tro bay nhiệt điện và cao lanh, đặt sau bể sinh học của nhà máy dệt nhuộm để dùng lại nước giặt.");
        example.put(
                "summary.en",
                "Porous ceramic tubes made from fly ash and kaolin, placed behind the biological stage so that rinsing water is used again.");
        example.put("advantages.vi", "Rửa hoá chất ba tuần một lần|Dùng lại 70 % nước");
        example.put("advantages.en", "Chemical cleaning every three weeks|70 % of the water used again");
        example.put("applications.vi", "Nhà máy dệt nhuộm");
        example.put("applications.en", "Dyehouses");
        example.put("field", "ENV");
        example.put("ipc", "C02F 1/44|B01D");
        example.put("trl", "6");
        example.put("trlBasis", "SELF_DECLARED");
        example.put("objectKinds", "KNOW_HOW|PLAN_PROCESS_FORMULA");
        example.put("transferForms", "INDEPENDENT");
        example.put("transferMethods", "DOCUMENTS|TRAINING");
        example.put("rights", "LICENCE_NON_EXCLUSIVE");
        example.put("cooperation.vi", "Tìm đơn vị lắp đặt thử");
        example.put("cooperation.en", "A site for a pilot is sought");
        example.put("price.mode", "INDICATIVE");
        example.put("price.amount", "1500000000");
        example.put("price.currency", DONG);
        example.put("stateFunded", "false");
        example.put("country", "VN");
        example.put("province", "79");
        example.put("ipRight.kind", "PATENT");
        example.put("ipRight.title", "Màng gốm xốp và quy trình chế tạo");
        example.put("ipRight.office", "VN");
        example.put("ipRight.number", "1-2022-01234");
        example.put("ipRight.status", "PENDING");
        example.put("ipRight.filedOn", "2022-03-15");
        example.put("ipRight.owners", "Viện Vật liệu 60%|Công ty Lọc Xanh 40%");
        return example;
    }
}
