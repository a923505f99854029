package vn.techexchange.platform.id;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
class IdAttributeConverter implements AttributeConverter<Id, Long> {
    @Override
    public @Nullable Long convertToPersistedValue(@Nullable Id id, ConversionContext context) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable Id convertToEntityValue(@Nullable Long value, ConversionContext context) {
        return value == null ? null : new Id(value);
    }
}
