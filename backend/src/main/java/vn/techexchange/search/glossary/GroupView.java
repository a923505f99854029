package vn.techexchange.search.glossary;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Person;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.Versioned;
import vn.techexchange.search.language.GlossaryGroup;

/**
 * A group of the glossary.
 *
 * @param first Vietnamese terms; of a reading the words that are typed
 * @param second English terms, acronyms; of a reading the terms that they are read as
 * @param edited whether an operator changed what was shipped
 * @param disabled whether it is not used for now
 * @param changedBy the operator's name; null while nobody changed what was shipped
 */
@Serdeable
record GroupView(
        Id id,
        GlossaryGroup.Kind kind,
        List<String> first,
        List<String> second,
        GlossaryOrigin origin,
        boolean edited,
        boolean disabled,
        @Nullable String changedBy,
        Instant changedAt,
        long version)
        implements Versioned {
    static GroupView of(GroupRow row, @Nullable Person by) {
        GlossaryGroup group = row.group();
        return new GroupView(
                row.id(),
                group.kind(),
                group.first(),
                group.second(),
                row.origin(),
                row.edited(),
                row.disabled(),
                by == null ? null : by.name(),
                row.changedAt(),
                row.version());
    }
}
