package vn.techexchange.catalogue.event;

import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;

/** Something that happened to an import of many listings or needs. */
public sealed interface ImportEvent extends DomainEvent permits ImportStarted, ImportFinished {
    Id file();

    SubjectType kind();

    @Override
    default Aggregate aggregate() {
        return new Aggregate("IMPORT", file());
    }
}
