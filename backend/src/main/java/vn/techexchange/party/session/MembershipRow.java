package vn.techexchange.party.session;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.Role;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;

@MappedEntity("membership")
record MembershipRow(
        @io.micronaut.data.annotation.Id Id organisationId,
        @Nullable String nameVi,
        @Nullable String nameEn,
        OrganisationKind kind,
        Role role,
        Verification verification,
        @Nullable String capabilities) {}
