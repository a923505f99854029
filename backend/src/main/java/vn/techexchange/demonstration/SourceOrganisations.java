package vn.techexchange.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Verification;
import vn.techexchange.party.account.Accounts;
import vn.techexchange.party.organisation.OrganisationProfile;
import vn.techexchange.party.organisation.Organisations;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.text.Text;

/** The organisations behind the records with a source, each named by its origin and as a demonstration. */
@Singleton
@Requires(property = "exchange.mode", value = "demonstration")
class SourceOrganisations {
    private static final String KEEPER = "nguon@minhhoa.example";
    private static final LocalText ABOUT = LocalText.of(
            "Tổ chức minh hoạ, đặt theo tên nơi có nguồn dữ liệu; không phải tài khoản của tổ chức đó.",
            "A demonstration organisation named after the origin of the data; not an account of that institution.");

    private final Accounts accounts;
    private final Organisations organisations;
    private final Parties parties;

    SourceOrganisations(Accounts accounts, Organisations organisations, Parties parties) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.parties = parties;
    }

    /** The account that keeps all of them. */
    Id keeper() {
        return accounts.withEmail(KEEPER)
                .orElseGet(() -> accounts.register(
                        KEEPER, "Người giữ dữ liệu nguồn (minh hoạ)", "vi", DemonstrationAccounts.PASSWORD));
    }

    /** Those that are there, by Vietnamese name. */
    Map<String, Id> known(Id keeper) {
        Map<String, Id> known = new HashMap<>();
        for (OrganisationCard card :
                parties.organisations(parties.organisationsOf(keeper)).values()) {
            known.put(card.name().in(Text.VIETNAMESE), card.id());
        }
        return known;
    }

    @Transactional
    Id register(Id keeper, LocalText name, OrganisationKind kind, String country, Capability capability) {
        var profile =
                new OrganisationProfile(name, kind, country, null, null, null, ABOUT, "MINH-HOA", Set.of(capability));
        Id id = organisations.registerDemonstration(profile, keeper);
        organisations.setVerification(id, Verification.VERIFIED);
        return id;
    }

    Actor actor(Id keeper, Id organisation) {
        return parties.actor(keeper, organisation).orElseThrow();
    }
}
