package vn.techexchange.deal.room;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import vn.techexchange.deal.terms.TermChanges;
import vn.techexchange.deal.terms.Terms;

/** Terms as the text that is kept, hashed and compared. */
@Singleton
class TermsJson {
    private final ObjectMapper json;

    TermsJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Terms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Terms read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Terms.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode tree(String text) throws IOException {
        return Objects.requireNonNull(json.readValue(text, JsonNode.class));
    }

    List<String> changes(String before, String after) {
        try {
            return TermChanges.between(tree(before), tree(after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In hexadecimal. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
