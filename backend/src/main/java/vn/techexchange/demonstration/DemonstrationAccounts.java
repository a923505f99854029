package vn.techexchange.demonstration;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Parties;
import vn.techexchange.party.account.Accounts;
import vn.techexchange.party.organisation.Organisations;
import vn.techexchange.party.verification.Evidence;
import vn.techexchange.party.verification.Founding;
import vn.techexchange.party.verification.Grant;
import vn.techexchange.party.verification.VerificationRequest;
import vn.techexchange.party.verification.Verifications;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.time.WorkingCalendar;

/** The accounts of the demonstration, each acting for an organisation that the demonstration's operator verified. */
@Singleton
@Requires(property = "exchange.mode", value = "demonstration")
public class DemonstrationAccounts implements DemonstrationStep {
    public static final int ORDER = 0;
    /** Everybody's; it stands on the sign-in page. */
    static final String PASSWORD = "san-minh-hoa-2026";

    private static final String LANGUAGE = "vi";
    private static final String EVIDENCE = "/demonstration/evidence.pdf";
    private static final Set<Capability> REQUESTABLE = Set.of(Capability.BROKER, Capability.VALUER, Capability.EXPERT);

    private final Accounts accounts;
    private final Organisations organisations;
    private final Founding founding;
    private final Verifications verifications;
    private final Evidence evidence;
    private final Parties parties;
    private final Clock clock;

    DemonstrationAccounts(
            Accounts accounts,
            Organisations organisations,
            Founding founding,
            Verifications verifications,
            Evidence evidence,
            Parties parties,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.founding = founding;
        this.verifications = verifications;
        this.evidence = evidence;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    /** That person, acting for their organisation. Only after this step. */
    public Actor actor(DemonstrationPerson person) {
        Id account = accounts.withEmail(person.email()).orElseThrow();
        return parties.actor(account, parties.organisationsOf(account).getFirst())
                .orElseThrow();
    }

    @Override
    public void run() throws IOException {
        for (DemonstrationPerson person : DemonstrationPerson.values()) {
            Id account = account(person);
            if (parties.organisationsOf(account).isEmpty()) {
                register(person, account);
            }
            Actor actor = actor(person);
            if (!Objects.requireNonNull(actor.acting()).verified()) {
                verify(person, actor);
            }
        }
    }

    private Id account(DemonstrationPerson person) {
        return accounts.withEmail(person.email())
                .orElseGet(() -> accounts.register(person.email(), person.personName(), LANGUAGE, PASSWORD));
    }

    private void register(DemonstrationPerson person, Id account) {
        if (person == DemonstrationPerson.OPERATOR) {
            founding.found(person.profile(), account, true);
        } else {
            organisations.registerDemonstration(person.profile(), account);
        }
    }

    private void verify(DemonstrationPerson person, Actor actor) throws IOException {
        Actor operator = actor(DemonstrationPerson.OPERATOR);
        Id request = verifications.pending(actor.organisation()).orElse(null);
        if (request == null) {
            request = request(person, actor);
        }
        verifications.approve(request, grants(person), operator);
    }

    private Id request(DemonstrationPerson person, Actor actor) throws IOException {
        Id organisation = actor.organisation();
        try (InputStream bytes = Objects.requireNonNull(getClass().getResourceAsStream(EVIDENCE))) {
            var file = evidence.keep(organisation, bytes, "giay-to-minh-hoa.pdf", actor);
            Set<Capability> wished =
                    person.granted().stream().filter(REQUESTABLE::contains).collect(Collectors.toUnmodifiableSet());
            return verifications.request(
                    organisation,
                    new VerificationRequest(
                            Objects.requireNonNull(person.organisation().vi()),
                            person.registrationNumber(),
                            person.personName(),
                            wished,
                            List.of(file.id())),
                    actor);
        }
    }

    private List<Grant> grants(DemonstrationPerson person) {
        LocalDate until =
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).plusYears(1);
        return person.granted().stream()
                .map(capability -> new Grant(capability, until))
                .toList();
    }
}
