package vn.techexchange.search.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What is found: an offered technology or a need for one. */
@Serdeable
public enum TechnologyType {
    @JsonProperty("listing")
    LISTING,
    @JsonProperty("need")
    NEED;

    /** As it stands in the index and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
