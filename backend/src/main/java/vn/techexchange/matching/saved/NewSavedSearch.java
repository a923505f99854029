package vn.techexchange.matching.saved;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.techexchange.search.SearchRequest;

/**
 * A saved search as its owner wants it.
 *
 * @param search what to search for; order and page do not matter
 * @param inApp whether alerts are notices in the app
 * @param mail whether alerts are mailed
 */
@Serdeable
record NewSavedSearch(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Valid SearchRequest search,
        @NotNull Frequency frequency,
        boolean inApp,
        boolean mail) {}
