package vn.techexchange.catalogue.check;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.time.WorkingCalendar;

/** What must be there, and true of itself, before a need is handed in. */
@Singleton
public class NeedSubmission {
    private static final int SHORTEST_PROBLEM = 80;

    private final Vocabularies vocabularies;
    private final Clock clock;

    NeedSubmission(Vocabularies vocabularies, Clock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /**
     * Whether it may be handed in.
     *
     * @param owner only a state agency places an order
     * @throws Invalid naming every field at fault
     */
    public void check(NeedContent content, OrganisationKind owner) {
        var found = new Findings(vocabularies);
        found.require(length(content.title()) > 0, "content.title.vi", "required");
        found.require(
                length(content.problem()) >= SHORTEST_PROBLEM, "content.problem.vi", "too-short", SHORTEST_PROBLEM);
        found.require(length(content.outcome()) > 0, "content.outcome.vi", "required");
        found.require(content.field() != null, "content.field", "required");
        found.require(content.country() != null, "content.country", "required");
        readiness(content, found);
        budget(content.budgetFrom(), content.budgetTo(), found);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        boolean ahead = content.deadline() == null || content.deadline().isAfter(today);
        found.require(ahead, "content.deadline", "in-the-past");
        order(content, owner, found);
        found.refuse();
    }

    private static void readiness(NeedContent content, Findings found) {
        @Nullable Integer least = content.trlMin();
        @Nullable Integer most = content.trlMax();
        boolean ordered = least == null || most == null || least <= most;
        found.require(ordered, "content.trlMax", "less-than-minimum");
    }

    private static void budget(@Nullable Money from, @Nullable Money to, Findings found) {
        if (from == null || to == null) {
            return;
        }
        boolean same = from.currency().equals(to.currency());
        found.require(same, "content.budgetTo.currency", "other-currency");
        found.require(!same || from.amount().compareTo(to.amount()) <= 0, "content.budgetTo", "less-than-minimum");
    }

    private static void order(NeedContent content, OrganisationKind owner, Findings found) {
        NeedContent.@Nullable Order order = content.order();
        if (order == null) {
            return;
        }
        found.require(owner == OrganisationKind.STATE_AGENCY, "content.order", "only-state-agency");
        found.require(!content.anonymous(), "content.anonymous", "order-not-anonymous");
        boolean funded = order.budgetSource() != null && !order.budgetSource().isBlank();
        found.require(funded, "content.order.budgetSource", "required");
        found.require(!order.evaluationCriteria().isEmpty(), "content.order.evaluationCriteria", "not-empty");
    }

    private static int length(LocalText text) {
        return text.vi() == null ? 0 : text.vi().strip().length();
    }
}
