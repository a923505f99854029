package vn.techexchange.deal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Invalid;

/** A place in a list that is sorted by time and then by identifier, newest first. As text it is a cursor. */
public record Place(Instant at, Id id) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,16})-([0-9A-Z]{13})");
    private static final Place START = new Place(Instant.parse("9999-12-31T00:00:00Z"), new Id(Long.MAX_VALUE));

    /**
     * @param cursor null for the start
     * @throws Invalid if it is no cursor
     */
    public static Place of(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        var form = FORM.matcher(cursor);
        Optional<Id> id = form.matches() ? Id.parse(form.group(2)) : Optional.empty();
        return id.map(found -> new Place(instant(Long.parseLong(form.group(1))), found))
                .orElseThrow(() -> Invalid.field("cursor", "format"));
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    public String cursor() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
