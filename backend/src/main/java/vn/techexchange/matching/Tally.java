package vn.techexchange.matching;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How many matches there are.
 *
 * @param fresh found since the reader last looked
 */
@Serdeable
@Introspected
record Tally(long number, long fresh) {}
