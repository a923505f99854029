package vn.techexchange.deal.nda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import vn.techexchange.platform.text.LocalText;

/**
 * One agreement in both languages.
 *
 * @param template the day from which the template was in force
 */
public record NdaText(LocalDate template, String vietnamese, String english) {

    /** The exact bytes that are signed: the Vietnamese text, an empty line, the English text, in UTF-8. */
    public byte[] bytes() {
        return (vietnamese + "\n\n" + english).getBytes(StandardCharsets.UTF_8);
    }

    /** In hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public LocalText text() {
        return LocalText.of(vietnamese, english);
    }
}
