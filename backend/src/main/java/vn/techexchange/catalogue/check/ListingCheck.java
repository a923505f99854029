package vn.techexchange.catalogue.check;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.Comparison;
import vn.techexchange.catalogue.content.Evidence;
import vn.techexchange.catalogue.content.IpRight;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.platform.problem.Invalid;

/** What even the first draft of a listing keeps to: lengths, numbers, codes. Nothing is required yet. */
@Singleton
public class ListingCheck {
    private static final int LINE = 300;
    private static final int PARAGRAPH = 4000;
    private static final int LIST = 30;
    private static final Pattern IPC = Pattern.compile("[A-H]\\d{2}[A-Z]( ?\\d{1,4}/\\d{2,6})?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");
    private static final Pattern VIDEO = Pattern.compile("https://[^\\s\"<>]{4,490}");

    private final Vocabularies vocabularies;

    ListingCheck(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** @throws Invalid naming every field at fault */
    public void draft(ListingContent content, @Nullable String knowHow, @Nullable String notes) {
        var found = new Findings(vocabularies);
        words(content, found);
        found.code("content.field", content.field(), Vocabulary.FIELDS);
        found.range("content.trl", content.trl(), 1, 9);
        found.size("content.ipc", content.ipc(), LIST);
        for (int i = 0; i < content.ipc().size(); i++) {
            found.pattern("content.ipc[" + i + "]", content.ipc().get(i), IPC);
        }
        evidence(content.evidence(), found);
        rights(content.ipRights(), found);
        found.codes("content.objectKinds", content.objectKinds(), Vocabulary.OBJECT_KINDS);
        found.codes("content.transferForms", content.transferForms(), Vocabulary.TRANSFER_FORMS);
        found.codes("content.transferMethods", content.transferMethods(), Vocabulary.TRANSFER_METHODS);
        found.codes("content.rights", content.rights(), Vocabulary.RIGHTS);
        price(content.price(), found);
        found.code("content.country", content.country(), Vocabulary.COUNTRIES);
        found.code("content.province", content.province(), Vocabulary.PROVINCES);
        found.pattern("content.video", content.video(), VIDEO);
        found.text("confidential.knowHow", knowHow, 50_000);
        found.text("confidential.notes", notes, 20_000);
        found.refuse();
    }

    private static void words(ListingContent content, Findings found) {
        found.text("content.title", content.title(), 200);
        found.text("content.summary", content.summary(), PARAGRAPH);
        found.texts("content.advantages", content.advantages(), LIST, 1000);
        found.texts("content.applications", content.applications(), LIST, 1000);
        found.text("content.cooperation", content.cooperation(), PARAGRAPH);
        List<Comparison> comparisons = content.comparisons();
        found.size("content.comparisons", comparisons, LIST);
        for (int i = 0; i < comparisons.size(); i++) {
            String path = "content.comparisons[" + i + "]";
            found.text(path + ".criterion", comparisons.get(i).criterion(), LINE);
            found.text(path + ".ours", comparisons.get(i).ours(), LINE);
            found.text(path + ".existing", comparisons.get(i).existing(), LINE);
            found.text(path + ".source", comparisons.get(i).source(), LINE);
        }
    }

    private static void evidence(List<Evidence> evidence, Findings found) {
        found.size("content.evidence", evidence, LIST);
        for (int i = 0; i < evidence.size(); i++) {
            String path = "content.evidence[" + i + "]";
            found.range(path + ".trl", evidence.get(i).trl(), 1, 9);
            found.text(path + ".what", evidence.get(i).what(), 1000);
            found.text(path + ".place", evidence.get(i).place(), LINE);
        }
    }

    private static void rights(List<IpRight> rights, Findings found) {
        found.size("content.ipRights", rights, LIST);
        for (int i = 0; i < rights.size(); i++) {
            right("content.ipRights[" + i + "]", rights.get(i), found);
        }
    }

    private static void right(String path, IpRight right, Findings found) {
        found.code(path + ".kind", right.kind(), Vocabulary.IP_KINDS);
        found.code(path + ".status", right.status(), Vocabulary.IP_STATUSES);
        found.text(path + ".title", right.title(), LINE);
        found.text(path + ".office", right.office(), 40);
        found.text(path + ".number", right.number(), 60);
        boolean ordered = right.filedOn() == null
                || right.expiresOn() == null
                || !right.expiresOn().isBefore(right.filedOn());
        found.require(ordered, path + ".expiresOn", "before-filing");
        found.size(path + ".owners", right.owners(), LIST);
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < right.owners().size(); i++) {
            IpRight.Owner owner = right.owners().get(i);
            found.text(path + ".owners[" + i + "].name", owner.name(), LINE);
            found.percent(path + ".owners[" + i + "].share", owner.share());
            total = total.add(owner.share() == null ? BigDecimal.ZERO : owner.share());
        }
        found.require(total.compareTo(BigDecimal.valueOf(100)) <= 0, path + ".owners", "shares-over-100");
    }

    private static void price(Price price, Findings found) {
        found.money("content.price.lumpSum", price.lumpSum());
        found.pattern("content.price.royaltyPercent", price.royaltyPercent(), PERCENT);
        found.code("content.price.currency", price.currency(), Vocabulary.CURRENCIES);
    }
}
