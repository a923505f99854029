package vn.techexchange.party.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Secret;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.RecurringJob;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.time.WorkingCalendar;

/** Who is signed in, in the database: valid on every node, and over as soon as its row is gone. */
@Singleton
public class Sessions implements RecurringJob {
    private static final Duration SEEN_AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final int LONGEST_USER_AGENT = 300;

    private final SessionRepository repository;
    private final SessionLife life;
    private final Clock clock;

    Sessions(SessionRepository repository, SessionLife life, Clock clock) {
        this.repository = repository;
        this.life = life;
        this.clock = clock;
    }

    /** Opens a session acting for the organisation that the account joined first, if any. */
    public Secret open(Id account, Visitor visitor) {
        Secret secret = Secret.next();
        Instant now = clock.instant();
        repository.save(new SessionRow(
                Id.next(),
                secret.hash(),
                account,
                repository.firstOrganisation(account).orElse(null),
                now,
                now,
                now.plus(life.absolute()),
                shortened(visitor.userAgent()),
                visitor.address()));
        return secret;
    }

    /** The live session of that secret: one query, and one write a minute at most. */
    Optional<SignedInRow> find(Secret secret) {
        Instant now = clock.instant();
        var session = repository.live(secret.hash(), idleSince(now), now, today());
        session.filter(found -> found.lastSeenAt().isBefore(now.minus(SEEN_AT_MOST_EVERY)))
                .ifPresent(found -> repository.seen(found.id(), now, now.minus(SEEN_AT_MOST_EVERY)));
        return session;
    }

    /** @throws Forbidden if the account is no member of the organisation */
    public void actFor(CurrentSession session, Id organisation) {
        repository.actFor(session.id(), organisation);
        if (!repository.organisation(session.id()).equals(Optional.of(organisation))) {
            throw new Forbidden();
        }
    }

    /** Latest seen first. */
    List<SessionRow> of(Id account) {
        Instant now = clock.instant();
        return repository.of(account, idleSince(now), now);
    }

    /** @throws NotFound if the account has no such session */
    void end(Id session, Id account) {
        if (repository.end(session, account) == 0) {
            throw new NotFound();
        }
    }

    public void endAll(Id account) {
        repository.endAll(account);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    @Override
    public String name() {
        return "forget-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        repository.forget(idleSince(now), now);
    }

    private Instant idleSince(Instant now) {
        return now.minus(life.idle());
    }

    private static @Nullable String shortened(@Nullable String userAgent) {
        return userAgent == null || userAgent.length() <= LONGEST_USER_AGENT
                ? userAgent
                : userAgent.substring(0, LONGEST_USER_AGENT);
    }
}
