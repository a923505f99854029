package vn.techexchange.party;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * What everybody may know of an organisation, in short.
 *
 * @param country ISO 3166 alpha-2
 * @param demo an openly fictional organisation of the demonstration
 */
@Serdeable
public record OrganisationCard(
        Id id,
        LocalText name,
        OrganisationKind kind,
        boolean verified,
        String country,
        @Nullable String province,
        boolean demo) {}
