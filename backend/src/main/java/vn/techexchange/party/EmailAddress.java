package vn.techexchange.party;

import java.util.Locale;
import vn.techexchange.platform.text.Text;

/** How addresses are written down, so that one mailbox is one account. */
public final class EmailAddress {
    private EmailAddress() {}

    public static String normalised(String given) {
        return Text.nfc(given.strip()).toLowerCase(Locale.ROOT);
    }
}
