package vn.techexchange.party.session;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.platform.id.Id;

/** Puts together what a browser needs to know of its visitor. */
@Singleton
public class SessionViews {
    private static final String DEMONSTRATION = "demonstration";

    private final SessionRepository repository;
    private final Sessions sessions;
    private final Parties parties;
    private final boolean demonstration;

    SessionViews(
            SessionRepository repository, Sessions sessions, Parties parties, @Value("${exchange.mode}") String mode) {
        this.repository = repository;
        this.sessions = sessions;
        this.parties = parties;
        this.demonstration = mode.equals(DEMONSTRATION);
    }

    SessionView stranger() {
        return new SessionView(null, null, List.of(), demonstration);
    }

    /** The account as it acts for that organisation, if it still does. */
    public SessionView of(Id account, @Nullable Id organisation) {
        Person person = parties.person(account).orElseThrow();
        var memberships = repository.memberships(account, sessions.today()).stream()
                .map(SessionView.ActingOrganisation::of)
                .toList();
        var acting = memberships.stream()
                .filter(membership -> membership.id().equals(organisation))
                .findFirst()
                .orElse(null);
        return new SessionView(
                new SessionView.Account(account, person.email(), person.name(), person.language()),
                acting,
                memberships,
                demonstration);
    }

    /** The account right after it signed in. */
    public SessionView fresh(Id account) {
        return of(account, repository.firstOrganisation(account).orElse(null));
    }
}
