package vn.techexchange.platform.id;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;

/** Identifiers as they stand in the database, for entities and for the parameters of queries. */
@Factory
class IdNumbers {
    @Bean
    TypeConverter<Id, Long> toNumber() {
        return TypeConverter.of(Id.class, Long.class, Id::value);
    }

    @Bean
    TypeConverter<Long, Id> fromNumber() {
        return TypeConverter.of(Long.class, Id.class, Id::new);
    }
}
