package vn.techexchange.party;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** The columns of an organisation that make its card. */
@MappedEntity("organisation")
record CardRow(
        @io.micronaut.data.annotation.Id Id id,
        @Nullable String nameVi,
        @Nullable String nameEn,
        OrganisationKind kind,
        Verification verification,
        String country,
        @Nullable String province,
        boolean demo) {
    OrganisationCard card() {
        return new OrganisationCard(
                id, LocalText.of(nameVi, nameEn), kind, verification == Verification.VERIFIED, country, province, demo);
    }
}
