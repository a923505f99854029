package vn.techexchange.party.verification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.file.FileContent;
import vn.techexchange.platform.file.FilePurpose;
import vn.techexchange.platform.file.StoredFile;
import vn.techexchange.platform.file.StoredFiles;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** Files that prove who an organisation is; its own members and operators read them, nobody else. */
@Singleton
public class Evidence {
    private final EvidenceRepository repository;
    private final StoredFiles files;
    private final Clock clock;

    Evidence(EvidenceRepository repository, StoredFiles files, Clock clock) {
        this.repository = repository;
        this.files = files;
        this.clock = clock;
    }

    /** Keeps a file for a request to come. */
    @Transactional
    public StoredFile keep(Id organisation, InputStream bytes, String name, Actor actor) {
        Verifications.requireManager(organisation, actor);
        StoredFile file = files.keep(bytes, name, FilePurpose.EVIDENCE);
        repository.save(new EvidenceRow(file.id(), organisation, actor.account(), clock.instant()));
        return file;
    }

    /** @throws NotFound if it is not there, or not for the actor to see */
    FileContent open(Id organisation, Id file, Actor actor) {
        requireReader(organisation, actor);
        if (repository.find(organisation, file).isEmpty()) {
            throw new NotFound();
        }
        return files.open(file);
    }

    List<StoredFile> of(Id verification) {
        List<Id> ids = repository.of(verification);
        var found = files.find(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    static void requireReader(Id organisation, Actor actor) {
        if (!actor.actsFor(organisation) && !actor.isOperator()) {
            throw new NotFound();
        }
    }
}
