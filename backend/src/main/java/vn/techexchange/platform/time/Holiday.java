package vn.techexchange.platform.time;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity("holiday")
record Holiday(@Id LocalDate day, String name) {}
