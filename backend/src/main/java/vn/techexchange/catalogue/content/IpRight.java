package vn.techexchange.catalogue.content;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intellectual property right behind the technology.
 *
 * @param kind a code of {@code ipKinds}
 * @param office WIPO ST.3 code or the office's usual short name
 * @param status a code of {@code ipStatuses}
 */
@Serdeable
public record IpRight(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String office,
        @Nullable String number,
        @Nullable String status,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate expiresOn,
        List<Owner> owners) {
    public static final String EXPIRED = "EXPIRED";

    public IpRight {
        owners = Absent.list(owners);
    }

    /** By its status or by its date. */
    public boolean hasExpired(LocalDate today) {
        return EXPIRED.equals(status) || (expiresOn != null && expiresOn.isBefore(today));
    }

    IpRight asOf(LocalDate day) {
        return hasExpired(day) ? new IpRight(kind, title, office, number, EXPIRED, filedOn, expiresOn, owners) : this;
    }

    /** @param share in per cent */
    @Serdeable
    public record Owner(@Nullable String name, @Nullable BigDecimal share) {}
}
