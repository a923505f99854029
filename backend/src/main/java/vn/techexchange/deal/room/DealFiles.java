package vn.techexchange.deal.room;

import jakarta.inject.Singleton;
import java.util.List;
import vn.techexchange.deal.Authority;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.Side;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.NotFound;

/**
 * Who sees a deal and who may act in it: people of the two sides see all of it; operators see that it is there, where it
 * stands and who is in it, but no offers, messages, NDA text or confidential part. To all others it is not there.
 */
@Singleton
class DealFiles {
    private final DealRepository deals;
    private final NdaRepository ndas;
    private final SignatureRepository signatures;
    private final OfferRepository offers;

    DealFiles(DealRepository deals, NdaRepository ndas, SignatureRepository signatures, OfferRepository offers) {
        this.deals = deals;
        this.ndas = ndas;
        this.signatures = signatures;
        this.offers = offers;
    }

    /** @throws NotFound if there is no such deal */
    DealFile open(Id id) {
        return open(deals.find(id).orElseThrow(NotFound::new));
    }

    DealFile open(DealRow row) {
        NdaRow nda = ndas.newest(row.id()).orElse(null);
        List<SignatureRow> signed = nda == null ? List.of() : signatures.of(nda.id());
        return new DealFile(row, nda, signed, offers.of(row.id()));
    }

    /** @throws NotFound if it is not there for the actor */
    DealRow visible(Actor actor, Id id) {
        return deals.find(id)
                .filter(deal -> deal.sideOf(actor).isPresent() || actor.isOperator())
                .orElseThrow(NotFound::new);
    }

    /**
     * The deal, for reading what only its sides may read.
     *
     * @throws NotFound if it is not there for the actor
     * @throws Forbidden if the actor only observes
     */
    DealFile ofOwnSide(Actor actor, Id id) {
        DealRow row = visible(actor, id);
        side(actor, row);
        return open(row);
    }

    /**
     * The deal, for doing something to it. Whether the state allows it is asked separately.
     *
     * @throws NotFound if it is not there for the actor
     * @throws Forbidden if the actor only observes
     */
    DealFile forAction(Actor actor, Id id, DealAction action) {
        DealFile file = ofOwnSide(actor, id);
        Authority authority = action.authority();
        authority.require(actor);
        return file;
    }

    /** @throws Forbidden if the actor acts for neither side */
    Side side(Actor actor, DealRow row) {
        return row.sideOf(actor).orElseThrow(Forbidden::new);
    }
}
