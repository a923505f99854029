package vn.techexchange.catalogue.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.techexchange.platform.file.StoredFiles;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.RecurringJob;

/** Gives up the files, and what their rows say, of imports that nobody went on with. */
@Singleton
class ImportSweep implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(30);

    private final ImportRepository imports;
    private final LineRepository lines;
    private final StoredFiles files;
    private final Clock clock;

    ImportSweep(ImportRepository imports, LineRepository lines, StoredFiles files, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        Instant before = now.minus(KEPT);
        for (Id id : imports.forgotten(before)) {
            ImportRow row = imports.lock(id).orElseThrow();
            if (row.fileId() != null && row.touchedAt().isBefore(before)) {
                imports.update(row.withoutFile(now));
                lines.clear(id);
                files.forget(row.fileId());
            }
        }
    }
}
