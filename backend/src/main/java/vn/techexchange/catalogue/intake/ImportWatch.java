package vn.techexchange.catalogue.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;
import vn.techexchange.platform.job.RecurringJob;

/** Has imports taken up again that nobody is at any more: whoever was, died or met an error. */
@Singleton
class ImportWatch implements RecurringJob {
    /** Longer than a chunk takes. That one is taken up too early does no harm. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    private final ImportRepository imports;
    private final ImportJob job;
    private final Jobs jobs;
    private final Clock clock;

    ImportWatch(ImportRepository imports, ImportJob job, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.job = job;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import-watch";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        Instant before = now.minus(QUIET);
        for (Id id : imports.abandoned(before)) {
            if (imports.touch(id, now, before) == 1) {
                jobs.schedule(job, new ImportJob.Due(id));
            }
        }
    }
}
