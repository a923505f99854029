package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.ResponseRate;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * The organisation behind a listing or a need, as strangers see it.
 *
 * @param kind a code of {@code organisationKinds}
 * @param responseRate null until it answered its first interest
 */
@Serdeable
public record OrganisationCard(
        Id id,
        LocalText name,
        String kind,
        boolean verified,
        String country,
        @Nullable ResponseRate responseRate) {}
