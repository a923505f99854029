package vn.techexchange.catalogue.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.platform.event.RecordedEvent;

/** Something that happened to what is reviewed. */
@Serdeable
record HistoryItem(String type, Instant at, @Nullable String person) {
    static HistoryItem of(RecordedEvent event, Parties parties) {
        @Nullable
        String person = event.account() == null
                ? null
                : parties.person(event.account()).map(Person::name).orElse(null);
        return new HistoryItem(event.type(), event.at(), person);
    }
}
