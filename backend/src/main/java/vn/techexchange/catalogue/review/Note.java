package vn.techexchange.catalogue.review;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the reviewer asks to be changed in one field. */
@Serdeable
public record Note(
        @NotBlank @Size(max = 100) String field,
        @NotBlank @Size(max = 2000) String text) {}
