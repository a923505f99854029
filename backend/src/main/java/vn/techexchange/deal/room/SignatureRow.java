package vn.techexchange.deal.room;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;

/** @param authentication how the signer proved who they are just before: {@code PASSWORD} */
@MappedEntity("nda_signature")
record SignatureRow(
        @io.micronaut.data.annotation.Id Id ndaId,
        Side side,
        Id accountId,
        String signerName,
        Id organisationId,
        Instant signedAt,
        String authentication,
        String address,
        String sha256) {}
