package vn.techexchange.search.query;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity("search_past_query")
record PastQueryRow(@Id String folded, String words, int people, LocalDate lastOn) {}
