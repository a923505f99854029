package vn.techexchange.catalogue.listing;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The words of a listing that are read only after an NDA. */
@Serdeable
public record Confidential(
        @Nullable String knowHow, @Nullable String notes) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "Confidential[…]";
    }
}
