package vn.techexchange.party;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What somebody carries to prove a right: a session's cookie, a link in a mail. 256 random bits, of which we keep only
 * the hash.
 *
 * @param text for its bearer, URL-safe
 * @param hash for us, SHA-256 in hexadecimal
 */
public record Secret(String text, String hash) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return of(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** A secret that somebody brought. */
    public static Secret of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Secret(text, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
