package vn.techexchange.party.session;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Capability;

/** Capabilities as one column of a query. */
final class Capabilities {
    private Capabilities() {}

    static Set<Capability> of(@Nullable String commaSeparated) {
        if (commaSeparated == null || commaSeparated.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(commaSeparated.split(",", -1))
                .map(Capability::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
