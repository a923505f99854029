package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.ResponseRate;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** The organisation behind a listing or a need, as strangers see it. */
@Serdeable
public record CatalogueOwner(
        Id id,
        LocalText name,
        OrganisationKind kind,
        boolean verified,
        String country,
        @Nullable String province,
        @Nullable ResponseRate responseRate) {}
