package vn.techexchange.search.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.search.index.TechnologyType;

/** The columns in their order, and of what each says something. */
enum Column {
    CODE,
    TYPE,
    TITLE,
    SUMMARY,
    ORGANISATION,
    VERIFIED,
    FIELD,
    TRL(TechnologyType.LISTING),
    TRL_BASIS(TechnologyType.LISTING),
    TRL_MIN(TechnologyType.NEED),
    TRL_MAX(TechnologyType.NEED),
    RIGHTS(TechnologyType.LISTING),
    IP_RIGHTS(TechnologyType.LISTING),
    PRICE_MODE(TechnologyType.LISTING),
    PRICE(TechnologyType.LISTING),
    ROYALTY_PERCENT(TechnologyType.LISTING),
    ROYALTY_BASE(TechnologyType.LISTING),
    BUDGET_FROM(TechnologyType.NEED),
    BUDGET_TO(TechnologyType.NEED),
    CURRENCY,
    STATE_FUNDED(TechnologyType.LISTING),
    COUNTRY,
    PROVINCE,
    PUBLISHED,
    CONFIRMED,
    DEADLINE(TechnologyType.NEED),
    ADDRESS;

    private final Set<TechnologyType> types;

    Column(TechnologyType... types) {
        this.types = types.length == 0 ? EnumSet.allOf(TechnologyType.class) : EnumSet.copyOf(List.of(types));
    }

    /** @param type null for both */
    static List<Column> of(@Nullable TechnologyType type) {
        return Arrays.stream(values())
                .filter(column -> type == null || column.types.contains(type))
                .filter(column -> type == null || column != TYPE)
                .toList();
    }
}
