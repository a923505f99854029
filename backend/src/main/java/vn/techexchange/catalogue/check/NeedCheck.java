package vn.techexchange.catalogue.check;

import jakarta.inject.Singleton;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.platform.problem.Invalid;

/** What even the first draft of a need keeps to: lengths, numbers, codes. Nothing is required yet. */
@Singleton
public class NeedCheck {
    private static final int PARAGRAPH = 4000;

    private final Vocabularies vocabularies;

    NeedCheck(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** @throws Invalid naming every field at fault */
    public void draft(NeedContent content) {
        var found = new Findings(vocabularies);
        found.text("content.title", content.title(), 200);
        found.text("content.problem", content.problem(), PARAGRAPH);
        found.text("content.outcome", content.outcome(), PARAGRAPH);
        found.text("content.constraints", content.constraints(), PARAGRAPH);
        found.code("content.field", content.field(), Vocabulary.FIELDS);
        found.range("content.trlMin", content.trlMin(), 1, 9);
        found.range("content.trlMax", content.trlMax(), 1, 9);
        found.money("content.budgetFrom", content.budgetFrom());
        found.money("content.budgetTo", content.budgetTo());
        found.codes("content.cooperation", content.cooperation(), Vocabulary.COOPERATION);
        found.code("content.country", content.country(), Vocabulary.COUNTRIES);
        found.code("content.province", content.province(), Vocabulary.PROVINCES);
        var order = content.order();
        if (order != null) {
            found.text("content.order.budgetSource", order.budgetSource(), 500);
            found.texts("content.order.evaluationCriteria", order.evaluationCriteria(), 20, 500);
        }
        found.refuse();
    }
}
