package vn.techexchange.catalogue.check;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("completeness_weight")
record WeightRow(@Id String part, String subjectType, int weight) {}
