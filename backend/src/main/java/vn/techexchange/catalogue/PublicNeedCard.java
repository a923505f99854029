package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.text.LocalText;

/** What a list shows of a need; {@code organisation} is null where it is anonymous to this reader. */
@Serdeable
public record PublicNeedCard(
        Id id,
        String code,
        @Nullable String sourceRef,
        NeedState state,
        LocalText title,
        LocalText problem,
        @Nullable CatalogueOwner organisation,
        OrganisationKind buyerKind,
        @Nullable String field,
        @Nullable Integer trlMin,
        @Nullable Integer trlMax,
        @Nullable Money budgetFrom,
        @Nullable Money budgetTo,
        @Nullable String country,
        @Nullable String province,
        boolean order,
        @Nullable Instant publishedAt,
        @Nullable LocalDate deadline,
        boolean demo) {

    public static PublicNeedCard of(PublicNeed need) {
        NeedContent content = need.content();
        return new PublicNeedCard(
                need.id(),
                need.code(),
                need.sourceRef(),
                need.state(),
                content.title(),
                content.problem(),
                need.organisation(),
                need.buyerKind(),
                content.field(),
                content.trlMin(),
                content.trlMax(),
                content.budgetFrom(),
                content.budgetTo(),
                content.country(),
                content.province(),
                content.order() != null,
                need.publishedAt(),
                need.deadline(),
                need.demo());
    }
}
