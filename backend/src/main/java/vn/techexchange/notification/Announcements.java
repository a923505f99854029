package vn.techexchange.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.event.ImportEvent;
import vn.techexchange.catalogue.event.ImportFinished;
import vn.techexchange.catalogue.event.ListingChangesRequested;
import vn.techexchange.catalogue.event.ListingEvent;
import vn.techexchange.catalogue.event.ListingExpired;
import vn.techexchange.catalogue.event.ListingPublished;
import vn.techexchange.catalogue.event.ListingRejected;
import vn.techexchange.catalogue.event.ListingSubmitted;
import vn.techexchange.catalogue.event.ListingTakenDown;
import vn.techexchange.catalogue.event.NeedChangesRequested;
import vn.techexchange.catalogue.event.NeedEvent;
import vn.techexchange.catalogue.event.NeedExpired;
import vn.techexchange.catalogue.event.NeedOpened;
import vn.techexchange.catalogue.event.NeedRejected;
import vn.techexchange.catalogue.event.NeedSubmitted;
import vn.techexchange.catalogue.event.NeedTakenDown;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.deal.event.InterestEvent;
import vn.techexchange.matching.MatchesFound;
import vn.techexchange.matching.saved.SearchAlerted;
import vn.techexchange.party.PartyEvent;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.id.Id;

/** Who is told what when something happens. The only place that knows. */
final class Announcements {
    private final RecordedEvent recorded;

    private Announcements(RecordedEvent recorded) {
        this.recorded = recorded;
    }

    static List<Announcement> of(DomainEvent event, RecordedEvent recorded) {
        var announcements = new Announcements(recorded);
        return switch (event) {
            case InterestEvent interest -> announcements.interest(interest);
            case DealEvent deal -> announcements.deal(deal);
            case ListingEvent listing -> announcements.listing(listing);
            case NeedEvent need -> announcements.need(need);
            case ImportEvent file -> announcements.imported(file);
            case PartyEvent party -> announcements.party(party);
            case MatchesFound matches -> announcements.matches(matches);
            case SearchAlerted alerted -> announcements.alert(alerted);
            default -> List.of();
        };
    }

    private List<Announcement> interest(InterestEvent event) {
        Id interest = event.interest();
        var sender = Audience.organisation(event.from());
        var receiver = Audience.organisation(event.to());
        return switch (event) {
            case InterestEvent.InterestSent sent ->
                List.of(tell(
                        NoticeKind.INTEREST_RECEIVED,
                        receiver,
                        LinkType.INTEREST_RECEIVED,
                        interest,
                        until(sent.dueAt())));
            case InterestEvent.InterestAccepted accepted ->
                List.of(tell(NoticeKind.INTEREST_ACCEPTED, sender, LinkType.DEAL, accepted.deal(), Map.of()));
            case InterestEvent.InterestRefused refused ->
                List.of(tell(
                        NoticeKind.INTEREST_REFUSED,
                        sender,
                        LinkType.INTEREST_SENT,
                        interest,
                        Map.of("code", refused.code().name())));
            case InterestEvent.InterestWithdrawn withdrawn ->
                List.of(tell(NoticeKind.INTEREST_WITHDRAWN, receiver, LinkType.INTEREST_RECEIVED, interest, Map.of()));
            case InterestEvent.InterestOverdue overdue ->
                List.of(
                        tell(NoticeKind.INTEREST_REPLY_DUE, receiver, LinkType.INTEREST_RECEIVED, interest, Map.of()),
                        tell(
                                NoticeKind.INTEREST_UNANSWERED,
                                Audience.OPERATORS,
                                LinkType.INTEREST,
                                interest,
                                Map.of()));
        };
    }

    private List<Announcement> deal(DealEvent event) {
        Id deal = event.deal();
        return switch (event) {
            case DealEvent.SidesIntroduced introduced -> List.of();
            case DealEvent.ConfidentialRead read -> List.of();
            case DealEvent.NdaProposed proposed ->
                inDeal(
                        NoticeKind.NDA_PROPOSED,
                        Audience.sideOf(deal, proposed.side().other()),
                        deal,
                        Map.of());
            case DealEvent.NdaSigned signed ->
                inDeal(
                        signed.both() ? NoticeKind.NDA_COMPLETE : NoticeKind.NDA_SIGNED,
                        Audience.sideOf(deal, signed.side().other()),
                        deal,
                        Map.of());
            case DealEvent.OfferSent sent ->
                inDeal(
                        sent.answers() == null ? NoticeKind.OFFER_RECEIVED : NoticeKind.OFFER_COUNTERED,
                        Audience.sideOf(deal, sent.side().other()),
                        deal,
                        Map.of(
                                "round",
                                Integer.toString(sent.round()),
                                "until",
                                sent.expiresAt().toString()));
            case DealEvent.OfferAccepted accepted ->
                inDeal(NoticeKind.OFFER_ACCEPTED, Audience.bothSidesOf(deal), deal, round(accepted.round()));
            case DealEvent.OfferWithdrawn withdrawn ->
                inDeal(
                        NoticeKind.OFFER_WITHDRAWN,
                        Audience.sideOf(deal, withdrawn.side().other()),
                        deal,
                        round(withdrawn.round()));
            case DealEvent.OfferExpiring expiring ->
                inDeal(
                        NoticeKind.OFFER_EXPIRING,
                        Audience.sideOf(deal, expiring.side().other()),
                        deal,
                        until(expiring.expiresAt()));
            case DealEvent.OfferLapsed lapsed ->
                inDeal(NoticeKind.OFFER_EXPIRED, Audience.bothSidesOf(deal), deal, round(lapsed.round()));
            case DealEvent.DealDeclined declined ->
                inDeal(
                        NoticeKind.DEAL_DECLINED,
                        Audience.sideOf(deal, declined.side().other()),
                        deal,
                        Map.of("code", declined.code().name()));
            case DealEvent.DealLapsed lapsed ->
                inDeal(NoticeKind.DEAL_LAPSED, Audience.bothSidesOf(deal), deal, Map.of());
            case DealEvent.MessageSent sent ->
                inDeal(
                        NoticeKind.MESSAGE_RECEIVED,
                        Audience.sideOf(deal, sent.side().other()),
                        deal,
                        Map.of());
        };
    }

    private List<Announcement> listing(ListingEvent event) {
        @Nullable
        NoticeKind kind = switch (event) {
            case ListingPublished published -> NoticeKind.LISTING_PUBLISHED;
            case ListingChangesRequested requested -> NoticeKind.LISTING_CHANGES_REQUESTED;
            case ListingRejected rejected -> NoticeKind.LISTING_REJECTED;
            case ListingExpired expired -> NoticeKind.LISTING_EXPIRED;
            case ListingTakenDown down -> NoticeKind.LISTING_TAKEN_DOWN;
            default -> null;
        };
        Id listing = event.listing();
        if (kind != null) {
            return List.of(tell(kind, Audience.ownerOfListing(listing), LinkType.LISTING, listing, Map.of()));
        }
        return event instanceof ListingSubmitted
                ? List.of(tell(
                        NoticeKind.REVIEW_WAITING,
                        Audience.OPERATORS,
                        LinkType.REVIEWS,
                        listing,
                        Map.of("type", "LISTING")))
                : List.of();
    }

    private List<Announcement> need(NeedEvent event) {
        @Nullable
        NoticeKind kind = switch (event) {
            case NeedOpened opened -> NoticeKind.NEED_OPENED;
            case NeedChangesRequested requested -> NoticeKind.NEED_CHANGES_REQUESTED;
            case NeedRejected rejected -> NoticeKind.NEED_REJECTED;
            case NeedExpired expired -> NoticeKind.NEED_EXPIRED;
            case NeedTakenDown down -> NoticeKind.NEED_TAKEN_DOWN;
            default -> null;
        };
        Id need = event.need();
        if (kind != null) {
            return List.of(tell(kind, Audience.ownerOfNeed(need), LinkType.NEED, need, Map.of()));
        }
        return event instanceof NeedSubmitted
                ? List.of(tell(
                        NoticeKind.REVIEW_WAITING, Audience.OPERATORS, LinkType.REVIEWS, need, Map.of("type", "NEED")))
                : List.of();
    }

    private List<Announcement> alert(SearchAlerted event) {
        return List.of(tell(
                NoticeKind.SEARCH_ALERT,
                Audience.account(event.account()),
                LinkType.ALERT,
                event.alert(),
                Map.of("count", Integer.toString(event.items()))));
    }

    /** One notice for a whole file: to whoever brought it in, as it may have taken a while, and to those whom it concerns. */
    private List<Announcement> imported(ImportEvent event) {
        if (!(event instanceof ImportFinished finished)) {
            return List.of();
        }
        Map<String, String> counts = Map.of(
                "type", finished.kind().name(),
                "created", Integer.toString(finished.created()),
                "updated", Integer.toString(finished.updated()),
                "skipped", Integer.toString(finished.skipped()),
                "submitted", Integer.toString(finished.submitted()),
                "published", Integer.toString(finished.published()));
        List<Announcement> told = new ArrayList<>();
        told.add(new Announcement(
                recorded.id(),
                NoticeKind.IMPORT_FINISHED,
                Audience.account(Objects.requireNonNull(recorded.account())),
                LinkType.IMPORT,
                finished.file(),
                null,
                recorded.at(),
                counts));
        if (finished.submitted() > 0) {
            told.add(tell(
                    NoticeKind.IMPORT_HANDED_IN,
                    Audience.OPERATORS,
                    LinkType.IMPORTED_FOR_REVIEW,
                    finished.file(),
                    counts));
        }
        if (!finished.owner().equals(finished.organisation())) {
            LinkType link =
                    finished.kind() == SubjectType.LISTING ? LinkType.IMPORTED_LISTINGS : LinkType.IMPORTED_NEEDS;
            told.add(tell(
                    NoticeKind.IMPORT_TAKEN_OVER,
                    Audience.organisation(finished.owner()),
                    link,
                    finished.file(),
                    counts));
        }
        return told;
    }

    private List<Announcement> party(PartyEvent event) {
        return switch (event) {
            case PartyEvent.OrganisationVerified verified ->
                List.of(tell(
                        NoticeKind.ORGANISATION_VERIFIED,
                        Audience.organisation(verified.organisation()),
                        LinkType.ORGANISATION,
                        verified.organisation(),
                        Map.of()));
            case PartyEvent.VerificationRefused refused ->
                List.of(tell(
                        NoticeKind.VERIFICATION_REFUSED,
                        Audience.organisation(refused.organisation()),
                        LinkType.ORGANISATION,
                        refused.organisation(),
                        Map.of()));
            case PartyEvent.VerificationRequested requested ->
                List.of(tell(
                        NoticeKind.VERIFICATION_WAITING,
                        Audience.OPERATORS,
                        LinkType.VERIFICATIONS,
                        requested.organisation(),
                        Map.of()));
            default -> List.of();
        };
    }

    private List<Announcement> matches(MatchesFound found) {
        return List.of(tell(
                NoticeKind.MATCHES_FOUND,
                Audience.organisation(found.organisation()),
                LinkType.MATCHES,
                found.organisation(),
                Map.of("count", Long.toString(found.number()))));
    }

    private List<Announcement> inDeal(NoticeKind kind, Audience to, Id deal, Map<String, String> params) {
        return List.of(tell(kind, to, LinkType.DEAL, deal, params));
    }

    private Announcement tell(NoticeKind kind, Audience to, LinkType link, Id about, Map<String, String> params) {
        return new Announcement(recorded.id(), kind, to, link, about, recorded.account(), recorded.at(), params);
    }

    private static Map<String, String> until(Instant time) {
        return Map.of("until", time.toString());
    }

    private static Map<String, String> round(int round) {
        return Map.of("round", Integer.toString(round));
    }
}
