package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation keeps its duty to reply to interests.
 *
 * @param percent answered of received, 0 to 100
 * @param medianWorkingDays half of the replies took no longer
 */
@Serdeable
public record ResponseRate(
        @Nullable Integer percent,
        int answered,
        int received,
        @Nullable Integer medianWorkingDays) {}
