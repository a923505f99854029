package vn.techexchange.deal.interest;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** @param anonymousOwner whether the receiver stays hidden from the sender until the interest is accepted */
@MappedEntity("interest")
record InterestRow(
        @io.micronaut.data.annotation.Id Id id,
        InterestState state,
        @Nullable Id listingId,
        @Nullable Id needId,
        @Nullable Id offeredListingId,
        String subjectCode,
        @Nullable String subjectTitleVi,
        @Nullable String subjectTitleEn,
        boolean anonymousOwner,
        Id fromOrganisation,
        Id toOrganisation,
        Id sentBy,
        String message,
        Instant sentAt,
        Instant dueAt,
        @Nullable Instant remindedAt,
        @Nullable Id answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Integer replyWorkingDays,
        @Nullable Instant withdrawnAt,
        @Nullable RefusalCode refusalCode,
        @Nullable String refusalText,
        @Nullable Id dealId,
        long version) {

    LocalText title() {
        return LocalText.of(subjectTitleVi, subjectTitleEn);
    }

    InterestProcess.@Nullable Party partyOf(Actor actor) {
        if (actor.actsFor(fromOrganisation)) {
            return InterestProcess.Party.SENDER;
        }
        return actor.actsFor(toOrganisation) ? InterestProcess.Party.RECEIVER : null;
    }

    boolean isOverdue(Instant now) {
        return state == InterestState.PENDING && !now.isBefore(dueAt);
    }

    /** Whether the reader must not learn who receives it. */
    boolean hidesReceiverFrom(Actor reader) {
        return anonymousOwner
                && state != InterestState.ACCEPTED
                && !reader.actsFor(toOrganisation)
                && !reader.isOperator();
    }
}
