package vn.techexchange.party.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.ResponseRate;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.web.Versioned;

/**
 * An organisation as it shows itself.
 *
 * @param address for its own members and operators only
 * @param fields those it works in as a broker; none means all
 * @param registrationNumber for its own members and operators only
 */
@Serdeable
record OrganisationView(
        Id id,
        LocalText name,
        OrganisationKind kind,
        String country,
        @Nullable String province,
        @Nullable String address,
        @Nullable String website,
        LocalText description,
        @Nullable String registrationNumber,
        Verification verification,
        @Nullable Instant verifiedAt,
        Set<Capability> capabilities,
        List<String> fields,
        boolean demo,
        @Nullable ResponseRate responseRate,
        long version)
        implements Versioned {
    static OrganisationView of(
            OrganisationRow row,
            Set<Capability> capabilities,
            List<String> fields,
            @Nullable ResponseRate responseRate,
            boolean insider) {
        return new OrganisationView(
                row.id(),
                row.name(),
                row.kind(),
                row.country(),
                row.province(),
                insider ? row.address() : null,
                row.website(),
                row.description(),
                insider ? row.registrationNumber() : null,
                row.verification(),
                row.verifiedAt(),
                capabilities,
                fields,
                row.demo(),
                responseRate,
                row.version());
    }
}
