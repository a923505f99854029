package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a listing keeps for those who signed an NDA. */
@Serdeable
public record ConfidentialPart(
        @Nullable String knowHow, @Nullable String notes, List<FileRef> documents) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "ConfidentialPart[…]";
    }
}
