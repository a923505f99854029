package vn.techexchange.party.verification;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.file.StoredFile;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.Versioned;

/** A request to be verified, as the organisation and operators see it. */
@Serdeable
record VerificationView(
        Id id,
        Id organisationId,
        Verification state,
        String legalName,
        String registrationNumber,
        String representative,
        List<Capability> requestedCapabilities,
        List<File> evidence,
        @Nullable String reasons,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        long version,
        List<VerificationAction> allowedActions)
        implements Versioned {

    @Serdeable
    record File(Id id, String name, long size, String contentType) {
        static File of(StoredFile file) {
            return new File(file.id(), file.name(), file.size(), file.contentType());
        }
    }

    static VerificationView of(VerificationRow row, List<StoredFile> evidence, VerificationSide reader) {
        return new VerificationView(
                row.id(),
                row.organisationId(),
                row.state(),
                row.legalName(),
                row.registrationNumber(),
                row.representative(),
                row.requestedCapabilities(),
                evidence.stream().map(File::of).toList(),
                row.reasons(),
                row.submittedAt(),
                row.decidedAt(),
                row.version(),
                VerificationProcess.allowed(row.state(), reader));
    }
}
