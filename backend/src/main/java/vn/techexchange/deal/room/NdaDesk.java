package vn.techexchange.deal.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.deal.nda.NdaTemplates;
import vn.techexchange.deal.nda.NdaText;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.party.account.Reauthentication;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.time.WorkingCalendar;

/** Proposes and signs the non-disclosure agreement of a deal. */
@Singleton
class NdaDesk {
    private static final String PASSWORD = "PASSWORD";

    private final DealFiles files;
    private final Moves moves;
    private final NdaTemplates templates;
    private final NdaRepository ndas;
    private final SignatureRepository signatures;
    private final Reauthentication reauthentication;
    private final Parties parties;
    private final Events events;
    private final Clock clock;

    NdaDesk(
            DealFiles files,
            Moves moves,
            NdaTemplates templates,
            NdaRepository ndas,
            SignatureRepository signatures,
            Reauthentication reauthentication,
            Parties parties,
            Events events,
            Clock clock) {
        this.files = files;
        this.moves = moves;
        this.templates = templates;
        this.ndas = ndas;
        this.signatures = signatures;
        this.reauthentication = reauthentication;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the text for this deal; it takes the place of one that nobody has signed. */
    @Transactional
    public void propose(Actor actor, Id dealId, DealRequests.NdaProposal proposal) {
        Instant now = clock.instant();
        DealFile deal = files.forAction(actor, dealId, DealAction.PROPOSE_NDA);
        Side side = files.side(actor, deal.row());
        moves.move(deal, DealAction.PROPOSE_NDA, new Moves.Mover(actor, side), Moves.After.signedBy(Set.of()), now);
        NdaText text = templates.write(
                proposal.form(), facts(deal.row(), proposal.years(), now), Locale.of(proposal.language()));
        ndas.save(new NdaRow(
                Id.next(),
                dealId,
                deal.nda() == null ? 1 : deal.nda().revision() + 1,
                proposal.form(),
                text.template(),
                proposal.years(),
                proposal.language(),
                text.vietnamese(),
                text.english(),
                text.sha256(),
                side,
                actor.account(),
                now));
        events.publish(
                new DealEvent.NdaProposed(dealId, side, proposal.form(), proposal.years(), text.sha256()), actor.by());
    }

    /**
     * Signs for the actor's side, after the actor proved once more who they are.
     *
     * @param address the network address that the signature comes from
     * @throws NdaReplaced if the text proposed now is not the one with that hash
     */
    @Transactional
    public void sign(Actor actor, Id dealId, DealRequests.NdaSignature signature, String address) {
        Instant now = clock.instant();
        DealFile deal = files.forAction(actor, dealId, DealAction.SIGN_NDA);
        Side side = files.side(actor, deal.row());
        DealProcess.next(deal.state(), DealAction.SIGN_NDA, deal.standing(side, now));
        NdaRow nda = Objects.requireNonNull(deal.nda(), "a pending NDA is there");
        if (!nda.document().sha256().equals(signature.sha256())) {
            throw new NdaReplaced();
        }
        reauthentication.confirm(actor, signature.password());
        Set<Side> signed = new HashSet<>(deal.signed());
        signed.add(side);
        moves.move(deal, DealAction.SIGN_NDA, new Moves.Mover(actor, side), Moves.After.signedBy(signed), now);
        signatures.save(new SignatureRow(
                nda.id(),
                side,
                actor.account(),
                parties.person(actor.account()).map(Person::name).orElseThrow(),
                actor.organisation(),
                now,
                PASSWORD,
                address,
                signature.sha256()));
        events.publish(
                new DealEvent.NdaSigned(dealId, side, signature.sha256(), signed.size() == Side.values().length),
                actor.by());
    }

    private NdaTemplates.Facts facts(DealRow deal, int years, Instant now) {
        Map<Id, OrganisationCard> sides =
                parties.organisations(List.of(deal.supplyOrganisation(), deal.demandOrganisation()));
        return new NdaTemplates.Facts(
                deal.code(),
                deal.title(),
                LocalDate.ofInstant(now, WorkingCalendar.ZONE),
                name(sides.get(deal.supplyOrganisation())),
                name(sides.get(deal.demandOrganisation())),
                years);
    }

    private static LocalText name(@Nullable OrganisationCard organisation) {
        if (organisation == null) {
            throw new IllegalStateException("a side without an organisation");
        }
        return organisation.name();
    }
}
