package vn.techexchange.search.index;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("search_turn")
record TurnRow(@Id String name) {}
