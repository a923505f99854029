package vn.techexchange.party.verification;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.techexchange.party.Capability;

/**
 * A capability that an operator grants.
 *
 * @param until the last day on which it counts, in Vietnam
 */
@Serdeable
public record Grant(@NotNull Capability capability, @NotNull LocalDate until) {}
