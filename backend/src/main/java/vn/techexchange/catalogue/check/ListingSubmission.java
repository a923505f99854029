package vn.techexchange.catalogue.check;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.Evidence;
import vn.techexchange.catalogue.content.IpRight;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.content.TrlBasis;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.time.WorkingCalendar;

/** What must be there, and true of itself, before a listing is handed in. */
@Singleton
public class ListingSubmission {
    private static final int SHORTEST_SUMMARY = 80;

    private final Vocabularies vocabularies;
    private final Clock clock;

    ListingSubmission(Vocabularies vocabularies, Clock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /**
     * Whether it may be handed in.
     *
     * @param demo a record of the demonstration, whose readiness the exchange may have estimated
     * @throws Invalid naming every field at fault
     */
    public void check(ListingContent content, boolean demo) {
        var found = new Findings(vocabularies);
        found.require(hasVietnamese(content.title()), "content.title.vi", "required");
        found.require(
                length(content.summary()) >= SHORTEST_SUMMARY, "content.summary.vi", "too-short", SHORTEST_SUMMARY);
        found.require(content.field() != null, "content.field", "required");
        found.require(!content.advantages().isEmpty(), "content.advantages", "not-empty");
        found.require(!content.applications().isEmpty(), "content.applications", "not-empty");
        found.require(!content.objectKinds().isEmpty(), "content.objectKinds", "not-empty");
        found.require(content.country() != null, "content.country", "required");
        readiness(content, demo, found);
        rights(content, found);
        price(content.price(), found);
        found.refuse();
    }

    private static void readiness(ListingContent content, boolean demo, Findings found) {
        @Nullable Integer trl = content.trl();
        @Nullable TrlBasis basis = content.trlBasis();
        found.require(trl != null, "content.trl", "required");
        found.require(basis != null, "content.trlBasis", "required");
        if (trl == null || basis == null) {
            return;
        }
        switch (basis) {
            case EVIDENCED -> {
                boolean shown = content.evidence().stream().map(Evidence::trl).anyMatch(at -> at != null && at >= trl);
                found.require(shown, "content.evidence", "trl-without-evidence", trl);
            }
            case APPRAISED, ESTIMATE -> found.require(demo, "content.trlBasis", "not-for-owner");
            case SELF_DECLARED -> {}
        }
    }

    private void rights(ListingContent content, Findings found) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        List<IpRight> behind = content.ipRights();
        boolean allExpired = !behind.isEmpty() && behind.stream().allMatch(right -> right.hasExpired(today));
        if (content.onlyExpiredRights(today)) {
            found.require(content.rights().isEmpty(), "content.rights", "only-expired-rights");
        } else if (!allExpired) {
            found.require(!content.rights().isEmpty(), "content.rights", "not-empty");
        }
        for (int i = 0; i < behind.size(); i++) {
            found.require(behind.get(i).kind() != null, "content.ipRights[" + i + "].kind", "required");
            found.require(behind.get(i).status() != null, "content.ipRights[" + i + "].status", "required");
        }
    }

    private static void price(Price price, Findings found) {
        if (price.mode() == Price.Mode.ON_REQUEST) {
            return;
        }
        boolean said = price.lumpSum() != null || price.royaltyPercent() != null;
        found.require(said, "content.price", "price-needed");
        boolean based = price.royaltyPercent() == null || price.royaltyBase() != null;
        found.require(based, "content.price.royaltyBase", "required");
        boolean sameCurrency = price.lumpSum() == null
                || price.currency() == null
                || price.lumpSum().currency().equals(price.currency());
        found.require(sameCurrency, "content.price.currency", "other-currency");
    }

    private static boolean hasVietnamese(LocalText text) {
        return text.vi() != null && !text.vi().isBlank();
    }

    private static int length(LocalText text) {
        return text.vi() == null ? 0 : text.vi().strip().length();
    }
}
