package vn.techexchange.party.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.techexchange.platform.job.Jobs;

/** Takes "I forgot my password" from anybody, at the same cost for every address. */
@Singleton
class PasswordRequests {
    private final Jobs jobs;
    private final PasswordResets resets;

    PasswordRequests(Jobs jobs, PasswordResets resets) {
        this.jobs = jobs;
        this.resets = resets;
    }

    @Transactional
    void forgotten(String email) {
        jobs.schedule(resets, new PasswordResets.Forgotten(email));
    }
}
