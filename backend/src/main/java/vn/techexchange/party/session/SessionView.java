package vn.techexchange.party.session;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.Role;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * What a browser needs to know of its visitor.
 *
 * @param account null where nobody is signed in
 * @param organisation the one acted for
 * @param demonstration whether this exchange shows openly fictional data
 */
@Serdeable
public record SessionView(
        @Nullable Account account,
        @Nullable ActingOrganisation organisation,
        List<ActingOrganisation> memberships,
        boolean demonstration) {

    @Serdeable
    public record Account(Id id, String email, String name, String language) {}

    @Serdeable
    public record ActingOrganisation(
            Id id,
            LocalText name,
            OrganisationKind kind,
            Role role,
            Set<Capability> capabilities,
            Verification verification) {
        static ActingOrganisation of(MembershipRow row) {
            return new ActingOrganisation(
                    row.organisationId(),
                    LocalText.of(row.nameVi(), row.nameEn()),
                    row.kind(),
                    row.role(),
                    Capabilities.of(row.capabilities()),
                    row.verification());
        }
    }
}
