package vn.techexchange.deal.room;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.deal.Authority;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess;
import vn.techexchange.deal.DealState;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.terms.Terms;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.id.Id;

/** Shows a deal to a reader: with a fixed number of queries, however many offers and people there are. */
@Singleton
class DealViews {
    private final DealFiles files;
    private final StepRepository steps;
    private final ParticipantRepository participants;
    private final OfferTermsRepository terms;
    private final TermsJson termsJson;
    private final Parties parties;
    private final Catalogue catalogue;
    private final Clock clock;

    DealViews(
            DealFiles files,
            StepRepository steps,
            ParticipantRepository participants,
            OfferTermsRepository terms,
            TermsJson termsJson,
            Parties parties,
            Catalogue catalogue,
            Clock clock) {
        this.files = files;
        this.steps = steps;
        this.participants = participants;
        this.terms = terms;
        this.termsJson = termsJson;
        this.parties = parties;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** As it stands now, also within the transaction that just changed it. */
    Deal show(Actor reader, Id id) {
        DealFile file = files.open(files.visible(reader, id));
        DealRow row = file.row();
        Instant now = clock.instant();
        @Nullable Side side = row.sideOf(reader).orElse(null);
        List<ParticipantRow> actors = participants.of(id);
        Who who = who(file, actors);
        List<Deal.AllowedAction> allowed = new ArrayList<>();
        List<Deal.BlockedAction> blocked = new ArrayList<>();
        if (side != null) {
            actions(reader, file, side, now, allowed, blocked);
        }
        return new Deal(
                id,
                row.code(),
                row.state(),
                subject(row),
                who.organisation(row.supplyOrganisation()),
                who.organisation(row.demandOrganisation()),
                Deal.Viewpoint.of(side),
                turn(file, now),
                chain(row.state(), steps.of(id)),
                file.nda() == null ? null : nda(file.nda(), file, who, false),
                side == null ? List.of() : offers(file, who, now),
                file.agreedOffer().map(OfferRow::id).orElse(null),
                allowed,
                blocked,
                actors.stream().map(actor -> participant(actor, row, who)).toList(),
                closure(row),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    /** The NDA with its text, for the two sides. */
    Nda nda(DealFile file, NdaRow nda) {
        return nda(nda, file, who(file, List.of()), true);
    }

    private static void actions(
            Actor reader,
            DealFile file,
            Side side,
            Instant now,
            List<Deal.AllowedAction> allowed,
            List<Deal.BlockedAction> blocked) {
        @Nullable Id open = file.openOffer(now).map(OfferRow::id).orElse(null);
        for (DealAction action : DealProcess.allowed(file.state(), file.standing(side, now))) {
            @Nullable Id offer = action.concernsOffer() ? open : null;
            Optional<Authority.Lack> lack = action.authority().lackOf(reader);
            if (lack.isEmpty()) {
                allowed.add(new Deal.AllowedAction(action, offer));
            } else {
                blocked.add(new Deal.BlockedAction(action, offer, lack.get()));
            }
        }
    }

    private Deal.Subject subject(DealRow row) {
        Deal.Subject.@Nullable Item listing = row.listingId() == null
                ? null
                : catalogue
                        .listingSubject(row.listingId())
                        .map(it -> new Deal.Subject.Item(it.id(), it.title(), it.code()))
                        .orElse(null);
        Deal.Subject.@Nullable Item need = row.needId() == null
                ? null
                : catalogue
                        .needSubject(row.needId())
                        .map(it -> new Deal.Subject.Item(it.id(), it.title(), it.code()))
                        .orElse(null);
        return new Deal.Subject(listing, need);
    }

    private static Deal.@Nullable Turn turn(DealFile file, Instant now) {
        DealProcess.@Nullable Turn turn = DealProcess.turn(file.state(), file.standing(null, now));
        return turn == null
                ? null
                : new Deal.Turn(
                        turn.side(),
                        turn.action(),
                        file.openOffer(now).map(OfferRow::expiresAt).orElse(null));
    }

    /** The states that were reached are done; the present one, or where it ended early the last one reached, is now. */
    private static List<Deal.Step> chain(DealState now, List<StepRow> reached) {
        Map<DealState, Instant> at = new EnumMap<>(DealState.class);
        reached.forEach(step -> at.put(step.state(), step.enteredAt()));
        int place = Math.max(
                DealState.CHAIN.indexOf(now),
                at.keySet().stream().mapToInt(DealState.CHAIN::indexOf).max().orElse(0));
        List<Deal.Step> chain = new ArrayList<>();
        for (int i = 0; i < DealState.CHAIN.size(); i++) {
            DealState state = DealState.CHAIN.get(i);
            var status = i < place ? Deal.Step.Status.DONE : i == place ? Deal.Step.Status.NOW : Deal.Step.Status.AHEAD;
            chain.add(new Deal.Step(state, status, at.get(state)));
        }
        return List.copyOf(chain);
    }

    private Nda nda(NdaRow nda, DealFile file, Who who, boolean withText) {
        return new Nda(
                withText ? nda.document().text() : null,
                nda.sha256(),
                nda.form(),
                nda.years(),
                nda.language(),
                new Nda.Proposer(
                        nda.proposedSide(),
                        nda.proposedBy(),
                        who.name(nda.proposedBy()),
                        who.organisation(file.row().organisation(nda.proposedSide()))
                                .name()),
                nda.proposedAt(),
                file.signatures().stream()
                        .map(signature -> new Nda.Signature(
                                signature.side(),
                                signature.accountId(),
                                signature.signerName(),
                                who.organisation(signature.organisationId()).name(),
                                signature.signedAt(),
                                signature.authentication(),
                                signature.address(),
                                signature.sha256()))
                        .toList());
    }

    private List<Offer> offers(DealFile file, Who who, Instant now) {
        Map<Id, OfferTermsRow> byOffer =
                terms.of(file.id()).stream().collect(Collectors.toMap(OfferTermsRow::offerId, Function.identity()));
        return file.offers().stream()
                .flatMap(offer ->
                        Optional.ofNullable(byOffer.get(offer.id())).stream().map(kept -> offer(offer, kept, who, now)))
                .toList();
    }

    private Offer offer(OfferRow offer, OfferTermsRow kept, Who who, Instant now) {
        Terms offered = termsJson.read(kept.terms());
        return new Offer(
                offer.id(),
                offer.round(),
                offer.side(),
                who.organisation(offer.organisationId()).name(),
                who.name(offer.sentBy()),
                offer.answersOfferId(),
                offer.sentAt(),
                offer.expiresAt(),
                offer.stateAt(now),
                offer.isOverdue(now) ? offer.expiresAt() : offer.closedAt(),
                offered,
                kept.changes(),
                kept.message(),
                offered.fixedTotal(),
                kept.sha256());
    }

    private static Deal.Participant participant(ParticipantRow actor, DealRow row, Who who) {
        return new Deal.Participant(
                actor.accountId(),
                who.name(actor.accountId()),
                who.organisation(row.organisation(actor.side())).name(),
                actor.side());
    }

    private static Deal.@Nullable Closure closure(DealRow row) {
        return row.closedAt() == null
                ? null
                : new Deal.Closure(row.closedCode(), row.closedText(), row.closedBy(), row.closedAt());
    }

    private Who who(DealFile file, List<ParticipantRow> actors) {
        Set<Id> accounts = new HashSet<>();
        actors.forEach(actor -> accounts.add(actor.accountId()));
        file.offers().forEach(offer -> accounts.add(offer.sentBy()));
        if (file.nda() != null) {
            accounts.add(file.nda().proposedBy());
        }
        return Who.of(
                parties, Set.of(file.row().supplyOrganisation(), file.row().demandOrganisation()), accounts);
    }

    /** Names, looked up once. */
    record Who(Map<Id, OrganisationCard> organisations, Map<Id, String> names) {
        static Who of(Parties parties, Set<Id> organisations, Set<Id> accounts) {
            return new Who(
                    parties.organisations(organisations),
                    parties.people(accounts).entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().name())));
        }

        OrganisationCard organisation(Id id) {
            return Optional.ofNullable(organisations.get(id))
                    .orElseThrow(() -> new IllegalStateException("no organisation " + id));
        }

        String name(Id account) {
            return names.getOrDefault(account, "");
        }
    }
}
