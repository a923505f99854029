package vn.techexchange.search.query;

import io.micronaut.serde.annotation.Serdeable;

/** A value and how many results there would be with it. */
@Serdeable
public record FacetValue(String value, long count) {}
