package vn.techexchange.party;

import java.util.Locale;
import vn.techexchange.platform.id.Id;

/**
 * An account as the exchange writes to it. The address is for mail only and is never shown to others.
 *
 * @param language {@code vi} or {@code en}
 */
public record Person(Id account, String name, String email, String language) {
    public Locale locale() {
        return Locale.of(language);
    }
}
