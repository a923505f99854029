package vn.techexchange.catalogue.content;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;

/**
 * Everything that a listing says in public (domain.md §3). A draft may lack any of it; what must be there to submit is
 * known to the submission rules alone. Codes come from the vocabularies.
 *
 * @param advantages over the existing solution, one sentence each
 * @param ipc IPC subclasses or groups, as {@code C02F} or {@code C02F 1/44}
 * @param trl 1 to 9
 * @param objectKinds what is transferred (R1)
 * @param transferForms in which form (R2)
 * @param transferMethods how (R3)
 * @param rights which rights are offered (R4)
 * @param stateFunded made with money of a state budget
 * @param country ISO 3166 alpha-2
 * @param province a code of Vietnam's provinces
 * @param video an https address where a film of it can be watched
 */
@Serdeable
public record ListingContent(
        LocalText title,
        LocalText summary,
        List<LocalText> advantages,
        List<Comparison> comparisons,
        List<LocalText> applications,
        @Nullable String field,
        List<String> ipc,
        @Nullable Integer trl,
        @Nullable TrlBasis trlBasis,
        List<Evidence> evidence,
        List<IpRight> ipRights,
        List<String> objectKinds,
        List<String> transferForms,
        List<String> transferMethods,
        List<String> rights,
        LocalText cooperation,
        Price price,
        boolean stateFunded,
        @Nullable String country,
        @Nullable String province,
        @Nullable String video) {

    /** What can be transferred without any exclusive right standing behind it (R1, R4). */
    private static final Set<String> NEEDS_NO_RIGHT = Set.of("KNOW_HOW", "PLAN_PROCESS_FORMULA");

    public static final ListingContent EMPTY = new ListingContent(
            LocalText.EMPTY,
            LocalText.EMPTY,
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            LocalText.EMPTY,
            Price.ON_REQUEST,
            false,
            null,
            null,
            null);

    /** What is absent from a request is empty, not null. */
    public ListingContent {
        title = Absent.text(title);
        summary = Absent.text(summary);
        advantages = Absent.list(advantages);
        comparisons = Absent.list(comparisons);
        applications = Absent.list(applications);
        ipc = Absent.list(ipc);
        evidence = Absent.list(evidence);
        ipRights = Absent.list(ipRights);
        objectKinds = Absent.list(objectKinds);
        transferForms = Absent.list(transferForms);
        transferMethods = Absent.list(transferMethods);
        rights = Absent.list(rights);
        cooperation = Absent.text(cooperation);
        price = Absent.or(price, Price.ON_REQUEST);
    }

    /**
     * Whether every right behind it has expired by that day and nothing else is transferred that one could assign or
     * license: then no right is for sale.
     */
    public boolean onlyExpiredRights(LocalDate day) {
        return !ipRights.isEmpty()
                && ipRights.stream().allMatch(right -> right.hasExpired(day))
                && objectKinds.stream().noneMatch(NEEDS_NO_RIGHT::contains);
    }

    /** With the rights whose time is over by that day said to be expired, and none for sale that they alone stood for. */
    public ListingContent asOf(LocalDate day) {
        return new ListingContent(
                title,
                summary,
                advantages,
                comparisons,
                applications,
                field,
                ipc,
                trl,
                trlBasis,
                evidence,
                ipRights.stream().map(right -> right.asOf(day)).toList(),
                objectKinds,
                transferForms,
                transferMethods,
                onlyExpiredRights(day) ? List.of() : rights,
                cooperation,
                price,
                stateFunded,
                country,
                province,
                video);
    }
}
