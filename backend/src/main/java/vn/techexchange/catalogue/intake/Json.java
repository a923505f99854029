package vn.techexchange.catalogue.intake;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What imports keep as JSON. */
@Singleton
class Json {
    private static final Argument<List<Column>> COLUMNS = Argument.listOf(Column.class);
    private static final Argument<Map<String, Integer>> MAPPING = Argument.mapOf(String.class, Integer.class);
    private static final Argument<Map<String, String>> CELLS = Argument.mapOf(String.class, String.class);
    private static final Argument<List<Finding>> FINDINGS = Argument.listOf(Finding.class);
    private static final Argument<Tally> TALLY = Argument.of(Tally.class);

    private final ObjectMapper json;

    Json(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Column> columns(String text) {
        return read(text, COLUMNS);
    }

    Map<String, Integer> mapping(String text) {
        return read(text, MAPPING);
    }

    Map<String, String> cells(@Nullable String text) {
        return text == null ? Map.of() : read(text, CELLS);
    }

    List<Finding> findings(String text) {
        return read(text, FINDINGS);
    }

    Tally tally(String text) {
        return read(text, TALLY);
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in hexadecimal. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
