package vn.techexchange.party.verification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Verification;
import vn.techexchange.party.organisation.OrganisationProfile;
import vn.techexchange.party.organisation.Organisations;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.time.WorkingCalendar;

/** The first operator, whom no operator can have verified: founded by whoever runs the server. */
@Singleton
public class Founding {
    private static final int YEARS = 5;

    private final Organisations organisations;
    private final Parties parties;
    private final Clock clock;

    Founding(Organisations organisations, Parties parties, Clock clock) {
        this.organisations = organisations;
        this.parties = parties;
        this.clock = clock;
    }

    /** Whether nobody operates the exchange yet. */
    public boolean needed() {
        return parties.organisationsWith(Capability.OPERATOR).isEmpty();
    }

    /** Registers the organisation that operates the exchange, verified, with that account as its owner. */
    @Transactional
    public Id found(OrganisationProfile profile, Id owner, boolean demonstration) {
        Id organisation = demonstration
                ? organisations.registerDemonstration(profile, owner)
                : organisations.register(profile, owner);
        organisations.setVerification(organisation, Verification.VERIFIED);
        LocalDate until =
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).plusYears(YEARS);
        organisations.grant(organisation, Capability.OPERATOR, until, By.EXCHANGE);
        return organisation;
    }
}
