package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;

/** How many listings are on offer and how many needs are open in a field of technology. */
@Serdeable
public record FieldCount(String code, long listings, long needs) {}
