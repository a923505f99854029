package vn.techexchange.catalogue.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Where a demonstration record was taken from, and on what terms: shown wherever the record is. */
@Serdeable
public record Source(
        String title,
        @Nullable String url,
        String licence,
        @Nullable Origin origin) {

    /** @param type the kind of organisation, as the source's compilers gave it */
    @Serdeable
    public record Origin(String name, String country, String type) {}
}
