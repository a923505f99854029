package vn.techexchange.platform.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Invalid;

/** A place in a list that is sorted by time and identifier, newest first: the page starts after it. */
public record Cursor(Instant at, Id id) {
    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,12})\\.([0-9A-Z]{13})");
    private static final int RADIX = 36;

    /** Before everything that can be in a list. */
    public static final Cursor START = new Cursor(Instant.parse("9000-01-01T00:00:00Z"), new Id(Long.MAX_VALUE));

    /**
     * The place that a request names; the start if it names none.
     *
     * @throws Invalid if the text is no cursor of ours
     */
    public static Cursor of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        return parse(text).orElseThrow(() -> Invalid.field("cursor", "format"));
    }

    private static Optional<Cursor> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        long micros = Long.parseLong(form.group(1), RADIX);
        return Id.parse(form.group(2)).map(id -> new Cursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), id));
    }

    @Override
    public String toString() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at), RADIX) + "." + id;
    }
}
