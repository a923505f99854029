package vn.techexchange.deal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param validUntil the last day; null while no end is known
 * @param source where the value comes from
 */
@MappedEntity("deal_rule")
record DealRuleRow(
        @Id String code, LocalDate validFrom, @Nullable LocalDate validUntil, int value, String source) {}
