package vn.techexchange.deal.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.job.Job;
import vn.techexchange.platform.job.Jobs;

/** Looks whether a deal without an NDA is idle; looks again later if something happened in it meanwhile. */
@Singleton
class IdleDealJob implements Job<IdleDeal> {
    private final DealEnds ends;
    private final Jobs jobs;

    IdleDealJob(DealEnds ends, Jobs jobs) {
        this.ends = ends;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "idle-deal";
    }

    @Override
    public Class<IdleDeal> dataType() {
        return IdleDeal.class;
    }

    @Override
    @Transactional
    public void run(IdleDeal idle) {
        @Nullable Instant later = ends.lapseIfIdle(idle.deal());
        if (later != null) {
            jobs.schedule(this, idle, later);
        }
    }
}
