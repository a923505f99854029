package vn.techexchange.catalogue.intake.column;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.vocabulary.Vocabulary;

/** The columns of a file of needs. */
@Singleton
class NeedColumns implements Columns<NeedContent> {
    private static final String DONG = "VND";
    private static final String CURRENCY = "budget.currency";
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "budgetFrom",
            "budgetFrom.amount",
            "budgetTo",
            "budgetTo.amount",
            "budgetFrom.currency",
            CURRENCY,
            "budgetTo.currency",
            CURRENCY);

    private final Words words;

    NeedColumns(Words words) {
        this.words = words;
    }

    @Override
    public SubjectType type() {
        return SubjectType.NEED;
    }

    @Override
    public List<Target> targets() {
        return Target.NEED;
    }

    @Override
    public String target(String path) {
        return Paths.target(path, Target.NEED, OTHER_NAMES);
    }

    @Override
    public RowReader<NeedContent> reader() {
        Words.Reading now = words.now();
        return (cells, onto) -> {
            var row = new Cells(cells, now);
            var content = content(row, onto);
            return new Read<>(content, row.problems());
        };
    }

    private static NeedContent content(Cells row, NeedContent onto) {
        return new NeedContent(
                row.text("title", onto.title()),
                row.text("problem", onto.problem()),
                row.text("outcome", onto.outcome()),
                row.text("constraints", onto.constraints()),
                row.code("field", Vocabulary.FIELDS, onto.field()),
                row.level("trlMin", onto.trlMin()),
                row.level("trlMax", onto.trlMax()),
                row.money("budgetFrom.amount", CURRENCY, onto.budgetFrom(), DONG),
                row.money("budgetTo.amount", CURRENCY, onto.budgetTo(), DONG),
                row.day("deadline", onto.deadline()),
                row.codes("cooperation", Vocabulary.COOPERATION, onto.cooperation()),
                row.code("country", Vocabulary.COUNTRIES, onto.country()),
                row.code("province", Vocabulary.PROVINCES, onto.province()),
                row.yes("anonymous", onto.anonymous()),
                onto.order());
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> example = new LinkedHashMap<>();
        Target.NEED.forEach(target -> example.put(target.name(), ""));
        example.put(Target.SOURCE_ID, "NC-001");
        example.put("title.vi", "Giảm muối trong nước thải nhuộm");
        example.put("title.en", "Less salt in dyehouse wastewater");
        example.put(
                "problem.vi",
                "Nhà máy nhuộm vải bông công suất tám tấn mỗi ngày không được cấp thêm hạn mức xả thải và cần dùng lại nước.");
        example.put(
                "problem.en", "A dyehouse of eight tonnes a day may not discharge more and must use its water again.");
        example.put("outcome.vi", "Tái sử dụng ít nhất 70 % nước");
        example.put("outcome.en", "At least 70 % of the water used again");
        example.put("constraints.vi", "Diện tích lắp đặt dưới 200 m²");
        example.put("constraints.en", "Less than 200 m² of floor");
        example.put("field", "ENV");
        example.put("trlMin", "6");
        example.put("trlMax", "9");
        example.put("budgetFrom.amount", "500000000");
        example.put("budgetTo.amount", "2000000000");
        example.put(CURRENCY, DONG);
        example.put("deadline", "2027-06-30");
        example.put("cooperation", "PURCHASE|LICENCE");
        example.put("country", "VN");
        example.put("province", "79");
        example.put("anonymous", "false");
        return example;
    }
}
