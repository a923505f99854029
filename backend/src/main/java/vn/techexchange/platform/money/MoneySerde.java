package vn.techexchange.platform.money;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Singleton
class MoneySerde implements Serde<Money> {
    private static final int LONGEST_AMOUNT = 30;

    @Override
    public Money deserialize(Decoder decoder, DecoderContext context, Argument<? super Money> type) throws IOException {
        @Nullable String amount = null;
        @Nullable String currency = null;
        try (Decoder object = decoder.decodeObject(type)) {
            for (String key = object.decodeKey(); key != null; key = object.decodeKey()) {
                switch (key) {
                    case "amount" -> amount = object.decodeStringNullable();
                    case "currency" -> currency = object.decodeStringNullable();
                    default -> object.skipValue();
                }
            }
        }
        if (amount == null || currency == null) {
            throw decoder.createDeserializationException("money needs amount and currency", null);
        }
        if (amount.length() > LONGEST_AMOUNT || amount.indexOf('e') >= 0 || amount.indexOf('E') >= 0) {
            throw decoder.createDeserializationException("not an amount of money", amount);
        }
        try {
            return new Money(new BigDecimal(amount), currency);
        } catch (IllegalArgumentException notMoney) {
            throw decoder.createDeserializationException("not an amount of money", amount);
        }
    }

    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends Money> type, Money money)
            throws IOException {
        try (Encoder object = encoder.encodeObject(type)) {
            object.encodeKey("amount");
            object.encodeString(money.amount().toPlainString());
            object.encodeKey("currency");
            object.encodeString(money.currency());
        }
    }
}
