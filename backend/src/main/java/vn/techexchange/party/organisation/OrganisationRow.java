package vn.techexchange.party.organisation;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

@MappedEntity("organisation")
record OrganisationRow(
        @io.micronaut.data.annotation.Id Id id,
        @Nullable String nameVi,
        @Nullable String nameEn,
        OrganisationKind kind,
        String country,
        @Nullable String province,
        @Nullable String address,
        @Nullable String website,
        @Nullable String descriptionVi,
        @Nullable String descriptionEn,
        @Nullable String registrationNumber,
        Verification verification,
        @Nullable Instant verifiedAt,
        boolean demo,
        Instant createdAt,
        @Version long version) {

    LocalText name() {
        return LocalText.of(nameVi, nameEn);
    }

    LocalText description() {
        return LocalText.of(descriptionVi, descriptionEn);
    }

    /** What verification is about: who changes it is no longer the one who was verified. */
    boolean sameIdentity(OrganisationProfile profile) {
        return name().equals(profile.name())
                && kind == profile.kind()
                && country.equals(profile.country())
                && java.util.Objects.equals(registrationNumber, profile.registrationNumber());
    }
}
