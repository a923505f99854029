package vn.techexchange.catalogue.listing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.ListingContent;

/**
 * What its owner wrote. May be incomplete.
 *
 * @param confidential absent leaves it as it is
 */
@Serdeable
public record ListingDraft(
        @NotNull ListingContent content, @Nullable Confidential confidential) {}
