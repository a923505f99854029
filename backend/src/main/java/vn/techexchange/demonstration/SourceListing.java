package vn.techexchange.demonstration;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.IpRight;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.catalogue.content.TrlBasis;
import vn.techexchange.platform.text.LocalText;

/** A record of {@code demonstration/listings.json}. */
@Serdeable
record SourceListing(
        String id,
        String titleVi,
        String titleEn,
        String summaryVi,
        String summaryEn,
        List<String> advantagesVi,
        List<String> applicationsVi,
        String field,
        List<String> ipc,
        int trl,
        String trlBasis,
        List<String> objectKinds,
        List<String> rights,
        List<Right> ip,
        boolean stateFunded,
        Expectation price,
        Source.Origin origin,
        Provenance source) {
    private static final LocalText NO_RIGHT_LEFT = LocalText.of(
            "Quyền đã hết hiệu lực nên không còn gì để chuyển nhượng hay cấp phép; có thể hợp tác về tài liệu, bí quyết và hỗ trợ kỹ thuật.",
            "The rights have expired, so there is nothing left to assign or license; documents, know-how and technical help remain possible.");

    ListingContent content() {
        List<IpRight> ipRights = ip.stream().map(Right::right).toList();
        boolean onlyExpired = !ip.isEmpty() && ip.stream().allMatch(right -> right.status.equals(IpRight.EXPIRED));
        return new ListingContent(
                LocalText.of(titleVi, titleEn),
                LocalText.of(summaryVi, summaryEn),
                inVietnamese(advantagesVi),
                List.of(),
                inVietnamese(applicationsVi),
                field,
                ipc,
                trl,
                trlBasis.equals("SOURCE") ? TrlBasis.SELF_DECLARED : TrlBasis.ESTIMATE,
                List.of(),
                ipRights,
                objectKinds,
                List.of(),
                List.of(),
                onlyExpired ? List.of() : rights,
                onlyExpired ? NO_RIGHT_LEFT : LocalText.EMPTY,
                new Price(Price.Mode.ON_REQUEST, null, null, null, price.currency),
                stateFunded,
                origin.country(),
                null,
                null);
    }

    Source shownSource() {
        String title = source.repo == null ? source.title : source.title + " (" + source.repo + ")";
        return new Source(title, source.url, source.licence, origin);
    }

    private static List<LocalText> inVietnamese(List<String> texts) {
        return texts.stream().map(text -> LocalText.of(text, null)).toList();
    }

    /** A right as the source's compilers found it. */
    @Serdeable
    record Right(
            String kind,
            @Nullable String office,
            @Nullable String number,
            String status,
            @Nullable String expiryInSource) {
        private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy");

        IpRight right() {
            @Nullable LocalDate expires = expiryInSource == null ? null : LocalDate.parse(expiryInSource, AMERICAN);
            return new IpRight(kind, null, office, number, status, null, expires, List.of());
        }
    }

    /** No record with a source has a price; only its currency is known. */
    @Serdeable
    record Expectation(String mode, String currency) {}

    /** Where it comes from. */
    @Serdeable
    record Provenance(
            String title, @Nullable String repo, @Nullable String url, String licence) {}
}
