package vn.techexchange.measure.bench;

import java.net.URI;
import java.util.List;

/**
 * What the clients of one measurement ask for, one request after the other, each client from another place on.
 *
 * @param name as the table shows it
 * @param requests as they are sent
 */
record Work(String name, URI server, List<byte[]> requests) {
    Work {
        requests = List.copyOf(requests);
        if (requests.isEmpty()) {
            throw new IllegalArgumentException("nothing to ask for: " + name);
        }
    }

    byte[] request(long place) {
        return requests.get((int) (place % requests.size()));
    }
}
