package vn.techexchange.catalogue.owner;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.CatalogueOwner;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.party.ResponseRate;
import vn.techexchange.party.ResponseRateSource;
import vn.techexchange.platform.id.Id;

/** Reads owners with their response rates, however many in two queries. */
@Singleton
public class CatalogueOwners {
    private final Parties parties;
    private final Optional<ResponseRateSource> rates;

    CatalogueOwners(Parties parties, Optional<ResponseRateSource> rates) {
        this.parties = parties;
        this.rates = rates;
    }

    public CatalogueOwner one(Id organisation) {
        return Objects.requireNonNull(of(List.of(organisation)).get(organisation));
    }

    public Map<Id, CatalogueOwner> of(Collection<Id> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        Map<Id, OrganisationCard> cards = parties.organisations(organisations);
        Map<Id, ResponseRate> replies =
                rates.map(source -> source.of(cards.keySet())).orElse(Map.of());
        return cards.values().stream()
                .collect(Collectors.toMap(OrganisationCard::id, card -> owner(card, replies.get(card.id()))));
    }

    private static CatalogueOwner owner(OrganisationCard card, @Nullable ResponseRate rate) {
        boolean known = rate != null && rate.received() > 0;
        return new CatalogueOwner(
                card.id(),
                card.name(),
                card.kind(),
                card.verified(),
                card.country(),
                card.province(),
                known ? rate : null);
    }
}
