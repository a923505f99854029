package vn.techexchange.catalogue.process;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why something is taken down (R13).
 *
 * @param order the authority's order, where there is one
 */
@Serdeable
public record Takedown(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 300) String order) {}
