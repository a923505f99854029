package vn.techexchange.catalogue.intake;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;

/**
 * Does what an import waits for: checks its rows, or brings them in. What fails stays where it is until {@link ImportWatch}
 * has it taken up again; two at the same import take turns, chunk by chunk.
 */
@Singleton
class ImportJob implements Job<ImportJob.Due> {
    @Serdeable
    record Due(Id file) {}

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final ImportCheck check;
    private final Importing importing;

    ImportJob(ImportCheck check, Importing importing) {
        this.check = check;
        this.importing = importing;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Class<Due> dataType() {
        return Due.class;
    }

    @Override
    public void run(Due due) {
        try {
            check.run(due.file());
            importing.run(due.file());
        } catch (RuntimeException e) {
            LOG.error("import {} paused", due.file(), e);
        }
    }
}
