package vn.techexchange.deal.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.ConfidentialPart;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.file.FileContent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** Opens the confidential part of the listing to those who signed the NDA, and records each time that it is read. */
@Singleton
class Disclosure {
    private final DealFiles files;
    private final DealRepository deals;
    private final Catalogue catalogue;
    private final Events events;
    private final Clock clock;

    Disclosure(DealFiles files, DealRepository deals, Catalogue catalogue, Events events, Clock clock) {
        this.files = files;
        this.deals = deals;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound if the deal is about no listing */
    @Transactional
    public ConfidentialPart read(Actor actor, Id dealId) {
        Id listing = opened(actor, dealId, null);
        return catalogue.confidentialPart(listing).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the listing has no such document */
    @Transactional
    public FileContent document(Actor actor, Id dealId, Id file) {
        Id listing = opened(actor, dealId, file);
        return catalogue.confidentialDocument(listing, file);
    }

    private Id opened(Actor actor, Id dealId, @Nullable Id file) {
        deals.lock(dealId);
        DealFile deal = files.forAction(actor, dealId, DealAction.READ_CONFIDENTIAL);
        Side side = files.side(actor, deal.row());
        DealProcess.next(deal.state(), DealAction.READ_CONFIDENTIAL, deal.standing(side, clock.instant()));
        @Nullable Id listing = deal.row().listingId();
        if (listing == null) {
            throw new NotFound();
        }
        events.publish(new DealEvent.ConfidentialRead(dealId, side, file), actor.by());
        return listing;
    }
}
