package vn.techexchange.measure.bench;

import java.net.URI;
import java.util.List;

/**
 * What the clients of one measurement ask for, one address after the other, each client from another place on.
 *
 * @param name as the table shows it
 */
record Work(String name, List<URI> addresses) {
    Work {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("nothing to ask for: " + name);
        }
    }

    URI address(long place) {
        return addresses.get((int) (place % addresses.size()));
    }
}
