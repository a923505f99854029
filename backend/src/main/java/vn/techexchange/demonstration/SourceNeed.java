package vn.techexchange.demonstration;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.text.LocalText;

/** A record of {@code demonstration/needs.json}; its buyer and its budget are invented. */
@Serdeable
record SourceNeed(
        String id,
        String titleVi,
        String titleEn,
        String problemVi,
        String outcomeVi,
        String field,
        int trlMin,
        int trlMax,
        @Nullable Budget budget,
        String region,
        String buyerType,
        boolean anonymous) {

    NeedContent content(@Nullable String province) {
        return new NeedContent(
                LocalText.of(titleVi, titleEn),
                LocalText.of(problemVi, null),
                LocalText.of(outcomeVi, null),
                LocalText.EMPTY,
                field,
                trlMin,
                trlMax,
                budget == null ? null : Money.of(budget.from, budget.currency),
                budget == null ? null : Money.of(budget.to, budget.currency),
                null,
                List.of(),
                "VN",
                province,
                anonymous,
                null);
    }

    OrganisationKind buyerKind() {
        return buyerType.equals("STATE_AGENCY") ? OrganisationKind.STATE_AGENCY : OrganisationKind.ENTERPRISE;
    }

    /** Says that it is a demonstration. */
    LocalText buyer() {
        String kind = switch (buyerType) {
            case "STATE_AGENCY" -> "Cơ quan nhà nước";
            case "COOPERATIVE" -> "Hợp tác xã";
            case "SME" -> "Doanh nghiệp nhỏ và vừa";
            default -> "Doanh nghiệp";
        };
        String english = switch (buyerType) {
            case "STATE_AGENCY" -> "State agency";
            case "COOPERATIVE" -> "Co-operative";
            case "SME" -> "Small business";
            default -> "Business";
        };
        return LocalText.of(kind + " tại " + region + " (minh hoạ)", english + " in " + region + " (demonstration)");
    }

    @Serdeable
    record Budget(long from, long to, String currency) {}
}
