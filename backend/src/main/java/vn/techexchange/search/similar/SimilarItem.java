package vn.techexchange.search.similar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.techexchange.catalogue.PublicListingCard;

/** A listing that is like another, and why. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SimilarItem(PublicListingCard listing, List<Common> reasons) {

    /** @param values words as the listing asked about writes them, or codes */
    @Serdeable
    public record Common(Code code, List<String> values) {}

    /** What both have. */
    public enum Code {
        /** Words in their titles, summaries and applications. */
        WORDS,
        /** The field of technology. */
        FIELD,
        /** IPC subclasses. */
        IPC
    }
}
