package vn.techexchange.platform.event;

import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** Who did it: an account, acting for an organisation; neither where the exchange itself did. */
public record By(@Nullable Id account, @Nullable Id organisation) {
    public static final By EXCHANGE = new By(null, null);
}
