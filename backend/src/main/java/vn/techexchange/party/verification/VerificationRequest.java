package vn.techexchange.party.verification;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Capability;
import vn.techexchange.platform.id.Id;

/**
 * What an organisation hands in to be verified.
 *
 * @param representative who may speak for it by law
 * @param requestedCapabilities of those that an operator grants: broker, valuer, expert
 * @param evidenceIds files uploaded before
 */
@Serdeable
public record VerificationRequest(
        @NotBlank @Size(max = 200) String legalName,
        @NotBlank @Size(max = 50) String registrationNumber,
        @NotBlank @Size(max = 120) String representative,
        @Nullable Set<Capability> requestedCapabilities,
        @NotEmpty @Size(max = 20) List<@NotNull Id> evidenceIds) {
    private static final Set<Capability> REQUESTABLE = Set.of(Capability.BROKER, Capability.VALUER, Capability.EXPERT);

    List<Capability> wished() {
        return requestedCapabilities == null
                ? List.of()
                : requestedCapabilities.stream().sorted().toList();
    }

    boolean wishesOnlyRequestable() {
        return REQUESTABLE.containsAll(wished());
    }
}
