package vn.techexchange.party.verification;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

@MappedEntity("evidence")
record EvidenceRow(@io.micronaut.data.annotation.Id Id fileId, Id organisationId, Id uploadedBy, Instant uploadedAt) {}
