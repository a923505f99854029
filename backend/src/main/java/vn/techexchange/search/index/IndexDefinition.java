package vn.techexchange.search.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.language.GlossaryFile;

/**
 * Analysis and mapping, as {@code search/technology.json} says, and the shipped glossary, whose terms entries are marked
 * with. An index carries the definition's fingerprint in its name, so a server with another definition sees that it must
 * build its own.
 */
final class IndexDefinition {
    private static final String RESOURCE = "/search/technology.json";
    private static final int FINGERPRINT_LENGTH = 8;

    private final byte[] json;
    private final String prefix;

    /** @param alias what the index will be asked by */
    IndexDefinition(String alias) {
        this.json = read();
        this.prefix = alias + "-" + fingerprint(json) + "-";
    }

    InputStream json() {
        return new ByteArrayInputStream(json);
    }

    String newName() {
        return prefix + Id.next().toString().toLowerCase(java.util.Locale.ROOT);
    }

    boolean isOf(String index) {
        return index.startsWith(prefix);
    }

    private static byte[] read() {
        try (var in = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(RESOURCE))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            digest.update(GlossaryFile.version().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
