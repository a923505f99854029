package vn.techexchange.catalogue.vocabulary;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;

/**
 * A code with its name in both languages.
 *
 * @param decimals of a currency
 */
@Serdeable
public record Term(
        String code, String vi, String en, @Nullable Integer decimals) {
    public LocalText name() {
        return LocalText.of(vi, en);
    }
}
