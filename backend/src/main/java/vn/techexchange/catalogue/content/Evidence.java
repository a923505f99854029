package vn.techexchange.catalogue.content;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;

/**
 * A test, a reference or a pilot site that shows a readiness level.
 *
 * @param trl the level it shows
 */
@Serdeable
public record Evidence(
        @Nullable Kind kind,
        @Nullable Integer trl,
        LocalText what,
        @Nullable String place,
        @Nullable LocalDate date) {
    public Evidence {
        what = Absent.text(what);
    }

    public enum Kind {
        TEST,
        REFERENCE,
        PILOT
    }
}
