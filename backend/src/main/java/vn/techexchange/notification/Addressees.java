package vn.techexchange.notification;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.interest.Interests;
import vn.techexchange.deal.room.Deals;
import vn.techexchange.matching.saved.Alerts;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** Finds the people of an audience, and what the announcement is about in words that they may read. */
@Singleton
class Addressees {
    private final Parties parties;
    private final Catalogue catalogue;
    private final Deals deals;
    private final Interests interests;
    private final Alerts alerts;

    Addressees(Parties parties, Catalogue catalogue, Deals deals, Interests interests, Alerts alerts) {
        this.parties = parties;
        this.catalogue = catalogue;
        this.deals = deals;
        this.interests = interests;
        this.alerts = alerts;
    }

    List<Group> of(Announcement announcement) {
        Audience to = announcement.to();
        return switch (to.kind()) {
            case OPERATORS -> List.of(new Group(parties.peopleWith(Capability.OPERATOR), subject(announcement, null)));
            case ACCOUNT -> ofAccount(Objects.requireNonNull(to.of()), announcement);
            case ORGANISATION -> List.of(ofOrganisation(Objects.requireNonNull(to.of()), announcement));
            case DEAL -> ofDeal(Objects.requireNonNull(to.of()), to.side());
            case LISTING_OWNER ->
                catalogue
                        .listingSubject(announcement.about())
                        .map(listing -> ofOrganisation(listing.owner(), announcement))
                        .stream()
                        .toList();
            case NEED_OWNER ->
                catalogue
                        .needSubject(announcement.about())
                        .map(need -> ofOrganisation(need.owner(), announcement))
                        .stream()
                        .toList();
        };
    }

    /** Nobody if the search was deleted meanwhile. */
    private List<Group> ofAccount(Id account, Announcement announcement) {
        boolean gone = announcement.link() == LinkType.ALERT
                && alerts.facts(announcement.about()).isEmpty();
        return gone
                ? List.of()
                : List.of(new Group(parties.person(account).stream().toList(), subject(announcement, null)));
    }

    private Group ofOrganisation(Id organisation, Announcement announcement) {
        return new Group(parties.members(organisation), subject(announcement, organisation));
    }

    private List<Group> ofDeal(Id id, @Nullable Side only) {
        Deals.Facts deal = deals.facts(id).orElseThrow();
        List<Group> groups = new ArrayList<>();
        for (Side side : Side.values()) {
            if (only == null || only == side) {
                var subject = new Subject(deal.title(), deal.code(), name(deal.organisation(side.other())));
                groups.add(new Group(parties.members(deal.organisation(side)), subject));
            }
        }
        return groups;
    }

    /** @param reader the organisation that is told; null for operators */
    private Subject subject(Announcement announcement, @Nullable Id reader) {
        return switch (announcement.link()) {
            case INTEREST, INTEREST_RECEIVED, INTEREST_SENT -> interest(announcement.about(), reader);
            case DEAL ->
                deals.facts(announcement.about())
                        .map(deal -> new Subject(
                                deal.title(),
                                deal.code(),
                                name(deal.supply().equals(reader) ? deal.demand() : deal.supply())))
                        .orElseThrow();
            case LISTING -> listing(announcement.about());
            case NEED -> need(announcement.about());
            case IMPORT, IMPORTED_FOR_REVIEW, IMPORTED_LISTINGS, IMPORTED_NEEDS -> imported(announcement.about());
            case REVIEWS ->
                "NEED".equals(announcement.params().get("type"))
                        ? need(announcement.about())
                        : listing(announcement.about());
            case MATCHES -> new Subject(LocalText.EMPTY, "", null);
            case ALERT ->
                alerts.facts(announcement.about())
                        .map(alert -> new Subject(LocalText.of(alert.search(), null), "", null))
                        .orElseThrow();
            case ORGANISATION, VERIFICATIONS -> new Subject(name(announcement.about()), "", null);
        };
    }

    /** Whoever sent interest in an anonymous need is not told whose it is. */
    private Subject interest(Id id, @Nullable Id reader) {
        Interests.Facts interest = interests.facts(id).orElseThrow();
        boolean sender = interest.from().equals(reader);
        @Nullable
        LocalText counterparty =
                sender ? (interest.anonymousOwner() ? null : name(interest.to())) : name(interest.from());
        return new Subject(interest.title(), "", counterparty);
    }

    private Subject listing(Id id) {
        return catalogue
                .listingSubject(id)
                .map(listing -> new Subject(listing.title(), listing.code(), null))
                .orElseThrow();
    }

    private Subject imported(Id id) {
        String file = catalogue.importName(id).orElseThrow();
        return new Subject(LocalText.of(file, file), "", null);
    }

    private Subject need(Id id) {
        return catalogue
                .needSubject(id)
                .map(need -> new Subject(need.title(), need.code(), null))
                .orElseThrow();
    }

    private LocalText name(Id organisation) {
        return parties.organisation(organisation).map(OrganisationCard::name).orElse(LocalText.EMPTY);
    }

    /** People who are told the same. */
    record Group(List<Person> people, Subject subject) {}
}
