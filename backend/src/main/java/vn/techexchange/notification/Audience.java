package vn.techexchange.notification;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;

/**
 * Whose people are told.
 *
 * @param of the account, organisation, deal, listing or need; null for operators
 * @param side of the deal; null for both
 */
@Serdeable
record Audience(Kind kind, @Nullable Id of, @Nullable Side side) {
    static final Audience OPERATORS = new Audience(Kind.OPERATORS, null, null);

    static Audience organisation(Id id) {
        return new Audience(Kind.ORGANISATION, id, null);
    }

    static Audience sideOf(Id deal, Side side) {
        return new Audience(Kind.DEAL, deal, side);
    }

    static Audience bothSidesOf(Id deal) {
        return new Audience(Kind.DEAL, deal, null);
    }

    static Audience ownerOfListing(Id listing) {
        return new Audience(Kind.LISTING_OWNER, listing, null);
    }

    static Audience ownerOfNeed(Id need) {
        return new Audience(Kind.NEED_OWNER, need, null);
    }

    static Audience account(Id id) {
        return new Audience(Kind.ACCOUNT, id, null);
    }

    enum Kind {
        ACCOUNT,
        ORGANISATION,
        DEAL,
        LISTING_OWNER,
        NEED_OWNER,
        OPERATORS
    }
}
