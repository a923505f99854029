package vn.techexchange.demonstration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("demonstration_step")
record StepRow(@Id String name, Instant doneAt) {}
