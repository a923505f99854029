package vn.techexchange.matching.saved;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.id.Id;

/** Listings and needs as somebody may be told of them: as strangers see them now, so the buyer of an anonymous need is not shown. */
@Singleton
class Items {
    private static final int AT_ONCE = 200;

    private final Catalogue catalogue;
    private final Parties parties;

    Items(Catalogue catalogue, Parties parties) {
        this.catalogue = catalogue;
        this.parties = parties;
    }

    /** In that order; what is gone is left out. */
    List<Item> of(List<Id> ids) {
        Map<Id, Item> items = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Id> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            for (PublicListing listing : catalogue.listings(some, null)) {
                items.put(listing.id(), new Item(listing.id(), PublicListingCard.of(listing), null));
            }
            for (PublicNeed need : catalogue.needs(some, null)) {
                items.put(need.id(), new Item(need.id(), null, PublicNeedCard.of(need)));
            }
        }
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    /** The same without what the account's own organisations offer or need. */
    List<Item> ofOthers(List<Id> ids, Id account) {
        List<Item> items = of(ids);
        List<Id> there = items.stream().map(Item::id).toList();
        Set<Id> own = new HashSet<>();
        for (Id organisation : parties.organisationsOf(account)) {
            parties.actor(account, organisation).ifPresent(actor -> {
                for (int from = 0; from < there.size(); from += AT_ONCE) {
                    List<Id> some = there.subList(from, Math.min(from + AT_ONCE, there.size()));
                    catalogue.listings(some, actor).stream()
                            .filter(PublicListing::own)
                            .forEach(it -> own.add(it.id()));
                    catalogue.needs(some, actor).stream()
                            .filter(PublicNeed::own)
                            .forEach(it -> own.add(it.id()));
                }
            });
        }
        return items.stream().filter(item -> !own.contains(item.id())).toList();
    }
}
