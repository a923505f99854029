package vn.techexchange.deal.interest;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.text.LocalText;

/** What interest can be in: listings on offer, for buyers; open needs, for suppliers. */
@Singleton
class InterestSubjects {
    private final Catalogue catalogue;

    InterestSubjects(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Only what the public sees can be asked about. */
    Subject find(Actor actor, InterestRequests.NewInterest wanted) {
        if ((wanted.listingId() == null) == (wanted.needId() == null)) {
            throw Invalid.field("listingId", "listing-or-need");
        }
        return wanted.listingId() != null ? listing(actor, wanted) : need(actor, wanted);
    }

    private Subject listing(Actor actor, InterestRequests.NewInterest wanted) {
        require(actor, Capability.BUYER);
        if (wanted.offeredListingId() != null) {
            throw Invalid.field("offeredListingId", "does-not-belong");
        }
        Id id = Objects.requireNonNull(wanted.listingId());
        if (catalogue.listing(id, null).isEmpty()) {
            throw new NotFound();
        }
        return catalogue
                .listingSubject(id)
                .map(listing -> new Subject(id, listing.code(), listing.title(), listing.owner(), false))
                .orElseThrow(NotFound::new);
    }

    private Subject need(Actor actor, InterestRequests.NewInterest wanted) {
        require(actor, Capability.SUPPLIER);
        Id id = Objects.requireNonNull(wanted.needId());
        if (catalogue.need(id, null).isEmpty()) {
            throw new NotFound();
        }
        offered(actor, wanted.offeredListingId());
        return catalogue
                .needSubject(id)
                .map(need -> new Subject(id, need.code(), need.title(), need.owner(), need.anonymous()))
                .orElseThrow(NotFound::new);
    }

    private void offered(Actor actor, @Nullable Id listing) {
        boolean fits = listing == null
                || catalogue
                        .listingSubject(listing)
                        .filter(own -> actor.actsFor(own.owner()) && own.state().isOnOffer())
                        .isPresent();
        if (!fits) {
            throw Invalid.field("offeredListingId", "not-own-listing");
        }
    }

    private static void require(Actor actor, Capability capability) {
        actor.organisation();
        if (!actor.has(capability)) {
            throw new CapabilityNeeded(capability);
        }
    }

    /** @param anonymous whether the owner stays hidden until the interest is accepted */
    record Subject(Id id, String code, LocalText title, Id owner, boolean anonymous) {}
}
