package vn.techexchange.catalogue.review;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why each score is what it is, in the reviewer's words. */
@Serdeable
public record Reasons(
        @NotBlank @Size(max = 2000) String advantage,
        @NotBlank @Size(max = 2000) String clarity,
        @NotBlank @Size(max = 2000) String cooperation,
        @NotBlank @Size(max = 2000) String form) {}
