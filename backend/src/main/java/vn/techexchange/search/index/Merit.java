package vn.techexchange.search.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What speaks for an entry whatever is asked. */
@Serdeable
public enum Merit {
    /** An operator verified its organisation. */
    @JsonProperty("verified")
    VERIFIED,
    /** Its description leaves little out. */
    @JsonProperty("complete")
    COMPLETE,
    /** Its organisation answers nearly everybody in time. */
    @JsonProperty("responsive")
    RESPONSIVE;

    /** As it stands in the index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
