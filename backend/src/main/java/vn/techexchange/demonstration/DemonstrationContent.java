package vn.techexchange.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.catalogue.vocabulary.Term;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.event.Quiet;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * The listings and needs of the demonstration, brought through the services that people use; the fictional ones last, so
 * that they are the newest. Nobody is told of each of them.
 */
@Singleton
@Requires(property = "exchange.mode", value = "demonstration")
public class DemonstrationContent implements DemonstrationStep {
    public static final int ORDER = DemonstrationAccounts.ORDER + 10;

    private final DemonstrationAccounts people;
    private final SourceOrganisations organisations;
    private final Publication publication;
    private final Vocabularies vocabularies;
    private final ObjectMapper json;

    DemonstrationContent(
            DemonstrationAccounts people,
            SourceOrganisations organisations,
            Publication publication,
            Vocabularies vocabularies,
            ObjectMapper json) {
        this.people = people;
        this.organisations = organisations;
        this.publication = publication;
        this.vocabularies = vocabularies;
        this.json = json;
    }

    @Override
    public String name() {
        return "content";
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void run() throws IOException {
        List<SourceListing> listings = read("listings", SourceListing.class);
        List<SourceNeed> needs = read("needs", SourceNeed.class);
        List<FictionalListing> fictionalListings = read("fictional-listings", FictionalListing.class);
        List<FictionalNeed> fictionalNeeds = read("fictional-needs", FictionalNeed.class);
        Actor operator = people.actor(DemonstrationPerson.OPERATOR);
        Quiet.run(() -> {
            Owners owners = new Owners();
            listings.forEach(listing -> publication.listing(
                    owners.of(listing.origin()), operator, listing.id(), listing.content(), listing.shownSource()));
            Map<String, String> provinces = provinces();
            needs.forEach(need ->
                    publication.need(owners.of(need), operator, need.id(), need.content(provinces.get(need.region()))));
            fictionalNeeds.forEach(
                    need -> publication.need(people.actor(need.owner()), operator, need.ref(), need.content()));
            fictionalListings.forEach(listing -> publication.listing(people.actor(listing.owner()), operator, listing));
        });
    }

    /** Codes by name, also by the short one of the city that has a long one. */
    private Map<String, String> provinces() {
        return vocabularies.terms(Vocabulary.PROVINCES).stream()
                .collect(Collectors.toMap(term -> term.vi().replace("Thành phố ", "TP. "), Term::code));
    }

    private <T> List<T> read(String name, Class<T> type) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                DemonstrationContent.class.getResourceAsStream("/demonstration/" + name + ".json"), name)) {
            return Objects.requireNonNull(json.readValue(in, Argument.listOf(type)));
        }
    }

    /** Finds or registers who owns a record. */
    private final class Owners {
        private final Id keeper = organisations.keeper();
        private final Map<String, Id> known = organisations.known(keeper);

        Actor of(Source.Origin origin) {
            var name = LocalText.of(origin.name() + " (minh hoạ)", origin.name() + " (demonstration)");
            OrganisationKind kind = origin.type().equals("INVENTOR")
                    ? OrganisationKind.INDIVIDUAL
                    : OrganisationKind.valueOf(origin.type());
            return of(name, kind, origin.country(), Capability.SUPPLIER);
        }

        Actor of(SourceNeed need) {
            return of(need.buyer(), need.buyerKind(), "VN", Capability.BUYER);
        }

        private Actor of(LocalText name, OrganisationKind kind, String country, Capability capability) {
            String key = Objects.requireNonNull(name.vi());
            @Nullable Id id = known.get(key);
            if (id == null) {
                id = organisations.register(keeper, name, kind, country, capability);
                known.put(key, id);
            }
            return organisations.actor(keeper, id);
        }
    }
}
