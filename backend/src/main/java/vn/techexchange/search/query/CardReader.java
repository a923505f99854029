package vn.techexchange.search.query;

import co.elastic.clients.util.BinaryData;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.search.index.Card;

/** Reads the card that the index keeps with each entry. */
@Singleton
class CardReader {
    /** What is fetched of an entry. */
    static final String SOURCE = "card";

    private final ObjectMapper json;

    CardReader(ObjectMapper json) {
        this.json = json;
    }

    Card read(@Nullable BinaryData source) {
        try (var in = Objects.requireNonNull(source).asInputStream()) {
            return Objects.requireNonNull(json.readValue(in, Source.class)).card();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Serdeable
    record Source(Card card) {}
}
