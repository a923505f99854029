package vn.techexchange.platform.id;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/** Identifiers as text, in JSON and in addresses. */
@Singleton
class IdText implements Serde<Id>, TypeConverter<CharSequence, Id> {
    @Override
    public Id deserialize(Decoder decoder, DecoderContext context, Argument<? super Id> type) throws IOException {
        String text = decoder.decodeString();
        return Id.parse(text).orElseThrow(() -> decoder.createDeserializationException("not an identifier", text));
    }

    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends Id> type, Id id)
            throws IOException {
        encoder.encodeString(id.toString());
    }

    @Override
    public Optional<Id> convert(CharSequence text, Class<Id> target, ConversionContext context) {
        Optional<Id> id = Id.parse(text.toString());
        if (id.isEmpty()) {
            context.reject(text, new IllegalArgumentException("not an identifier"));
        }
        return id;
    }
}
