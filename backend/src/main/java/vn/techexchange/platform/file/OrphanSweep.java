package vn.techexchange.platform.file;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.RecurringJob;

/** Deletes bytes that no row names: of transactions that were rolled back and of files that were given up. */
@Singleton
class OrphanSweep implements RecurringJob {
    private static final Duration AGE = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final FileStore store;
    private final StoredFiles files;
    private final Clock clock;

    OrphanSweep(FileStore store, StoredFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep-orphan-files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() throws IOException {
        List<Id> batch = new ArrayList<>();
        List<Id> orphans = new ArrayList<>();
        store.writtenBefore(clock.instant().minus(AGE), id -> {
            batch.add(id);
            if (batch.size() == AT_ONCE) {
                orphans.addAll(withoutRow(batch));
                batch.clear();
            }
        });
        orphans.addAll(withoutRow(batch));
        for (Id orphan : orphans) {
            store.delete(orphan);
        }
    }

    private List<Id> withoutRow(List<Id> ids) {
        var kept = files.find(ids);
        return ids.stream().filter(id -> !kept.containsKey(id)).toList();
    }
}
