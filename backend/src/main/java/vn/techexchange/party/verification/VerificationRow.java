package vn.techexchange.party.verification;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;

/** One request to be verified. */
@MappedEntity("verification")
record VerificationRow(
        @io.micronaut.data.annotation.Id Id id,
        Id organisationId,
        Verification state,
        String legalName,
        String registrationNumber,
        String representative,
        @TypeDef(type = DataType.JSON) List<Capability> requestedCapabilities,
        Id submittedBy,
        Instant submittedAt,
        @Nullable Id decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reasons,
        @Version long version) {}
