package vn.techexchange.search.glossary;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.id.Id;

/** Who changed a group, when and how, from the record of events. */
@Singleton
class GlossaryHistory {
    private final GlossaryDesk desk;
    private final Parties parties;
    private final ObjectMapper json;

    GlossaryHistory(GlossaryDesk desk, Parties parties, ObjectMapper json) {
        this.desk = desk;
        this.parties = parties;
        this.json = json;
    }

    /**
     * One change.
     *
     * @param by the operator's name
     * @param before null where the group was added
     */
    @Serdeable
    record Entry(
            Instant at, @Nullable String by, GlossaryChanged.@Nullable State before, GlossaryChanged.State after) {}

    List<Entry> of(Id id) {
        List<RecordedEvent> events = desk.history(id);
        Map<Id, Person> people = parties.people(events.stream()
                .map(RecordedEvent::account)
                .filter(Objects::nonNull)
                .toList());
        return events.stream()
                .map(event -> {
                    var change = read(event.payload());
                    var by = event.account() == null ? null : people.get(event.account());
                    return new Entry(event.at(), by == null ? null : by.name(), change.before(), change.after());
                })
                .toList();
    }

    private GlossaryChanged read(String payload) {
        try {
            return Objects.requireNonNull(json.readValue(payload, GlossaryChanged.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
