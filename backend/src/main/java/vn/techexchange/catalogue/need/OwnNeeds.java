package vn.techexchange.catalogue.need;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.check.Attention;
import vn.techexchange.catalogue.check.CompletenessMeter;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.Decision;
import vn.techexchange.catalogue.review.Reviews;

/** Shows needs to their owners. */
@Singleton
class OwnNeeds {
    private static final Duration SOON = Duration.ofDays(14);
    private static final Set<NeedAction> OF_OWNERS = EnumSet.of(
            NeedAction.EDIT, NeedAction.SUBMIT, NeedAction.CLOSE, NeedAction.CONFIRM_FRESH, NeedAction.REOPEN);

    private final CompletenessMeter meter;
    private final Reviews reviews;
    private final Clock clock;

    OwnNeeds(CompletenessMeter meter, Reviews reviews, Clock clock) {
        this.meter = meter;
        this.reviews = reviews;
        this.clock = clock;
    }

    OwnNeed show(NeedRow row) {
        boolean inReview = reviews.isOpen(row.id());
        return new OwnNeed(
                row.id(),
                row.code(),
                row.state(),
                row.version(),
                row.content(),
                meter.needs().measure(row.content(), List.of()),
                reviews.lastResult(SubjectType.NEED, row.id()).orElse(null),
                row.revision(),
                inReview,
                row.publishedAt(),
                row.freshUntil(),
                allowed(row, inReview),
                row.updatedAt(),
                row.demo());
    }

    List<OwnNeedCard> cards(List<NeedRow> rows) {
        var measure = meter.needs();
        return rows.stream()
                .map(row -> new OwnNeedCard(
                        row.id(),
                        row.code(),
                        row.state(),
                        row.content().title(),
                        row.version(),
                        row.updatedAt(),
                        row.freshUntil(),
                        measure.measure(row.content(), List.of()).percent(),
                        attention(row)))
                .toList();
    }

    private static List<NeedAction> allowed(NeedRow row, boolean inReview) {
        return NeedProcess.TABLE.allowed(row.state(), Hand.OWNER).stream()
                .filter(OF_OWNERS::contains)
                .filter(action -> action != NeedAction.SUBMIT || !inReview)
                .toList();
    }

    private @Nullable Attention attention(NeedRow row) {
        if (row.decision() == Decision.REQUEST_CHANGES) {
            return Attention.CHANGES_REQUESTED;
        }
        if (row.state() == NeedState.EXPIRED) {
            return Attention.STALE;
        }
        Instant soon = clock.instant().plus(SOON);
        boolean stale = row.state().isOpen()
                && row.freshUntil() != null
                && row.freshUntil().isBefore(soon);
        return stale ? Attention.STALE_SOON : null;
    }
}
