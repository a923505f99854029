package vn.techexchange.party.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.techexchange.platform.job.RecurringJob;

/** Removes sign-ups and resets that nobody confirmed in time, and the personal data in them. */
@Singleton
class ForgetAccountLinks implements RecurringJob {
    private final SignUpRepository signUps;
    private final PasswordResetRepository resets;
    private final Clock clock;

    ForgetAccountLinks(SignUpRepository signUps, PasswordResetRepository resets, Clock clock) {
        this.signUps = signUps;
        this.resets = resets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-account-links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        signUps.forgetExpired(now);
        resets.forgetExpired(now);
    }
}
