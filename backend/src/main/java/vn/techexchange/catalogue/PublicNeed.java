package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.id.Id;

/**
 * A need as the public reads it.
 *
 * @param code as {@code NC-2026-0001}
 * @param organisation null where the need is anonymous to this reader
 * @param buyerKind the kind of organisation, also of an anonymous one
 * @param own whether the reader acts for its owner
 */
@Serdeable
public record PublicNeed(
        Id id,
        String code,
        @Nullable String sourceRef,
        NeedState state,
        NeedContent content,
        @Nullable CatalogueOwner organisation,
        OrganisationKind buyerKind,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant freshUntil,
        @Nullable LocalDate deadline,
        boolean demo,
        @Nullable Source source,
        boolean own) {}
