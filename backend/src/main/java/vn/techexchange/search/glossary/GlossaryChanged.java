package vn.techexchange.search.glossary;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.language.GlossaryGroup;

/**
 * An operator added or changed a group.
 *
 * @param before null for a new one
 */
@Serdeable
record GlossaryChanged(Id group, @Nullable State before, State after) implements DomainEvent {
    static final String AGGREGATE = "GLOSSARY";

    @Override
    public Aggregate aggregate() {
        return new Aggregate(AGGREGATE, group);
    }

    /** @param disabled whether it is not used for now */
    @Serdeable
    record State(GlossaryGroup group, boolean disabled) {}
}
