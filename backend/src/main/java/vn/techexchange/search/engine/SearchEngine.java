package vn.techexchange.search.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.problem.Unavailable;

/**
 * Elasticsearch, as the feature speaks to it. While it is away, overloaded or without its index, each call is refused with
 * {@link Unavailable}: people see 503, jobs are tried again.
 */
public class SearchEngine {
    private static final Logger LOG = LoggerFactory.getLogger(SearchEngine.class);
    private static final int NOT_FOUND = 404;
    /** No index yet; too many requests; shards that are not there; a gateway's time-out. */
    private static final Set<Integer> PASSING = Set.of(NOT_FOUND, 408, 429, 502, 503, 504);

    private final String prefix;
    private final Line forReading;
    private final Line forWriting;

    SearchEngine(String prefix, Line forReading, Line forWriting) {
        this.prefix = prefix;
        this.forReading = forReading;
        this.forWriting = forWriting;
    }

    /** @param longest after which nothing is waited for any more: somewhat more than the client's own time-outs */
    record Line(ElasticsearchClient client, Duration longest) {
        <T> T send(Request<T> request) throws IOException {
            return Deadline.within(longest, () -> request.to(client));
        }
    }

    /** An index's name as this exchange's own in the cluster. */
    public String named(String index) {
        return prefix.isEmpty() ? index : prefix + "-" + index;
    }

    /** A request to Elasticsearch. */
    @FunctionalInterface
    public interface Request<T> {
        T to(ElasticsearchClient client) throws IOException;
    }

    /** @throws Unavailable if there is no answer now */
    public <T> T read(Request<T> request) {
        return send(
                client -> {
                    try {
                        return request.to(client);
                    } catch (ElasticsearchException e) {
                        if (e.status() != NOT_FOUND) {
                            throw e;
                        }
                        // Another index took its place at that moment.
                        return request.to(client);
                    }
                },
                forReading);
    }

    /** @throws Unavailable if there is no answer now */
    public <T> T write(Request<T> request) {
        return send(request, forWriting);
    }

    /** Whether it answers. */
    public boolean isThere() {
        try {
            return forReading.send(client -> client.ping().value());
        } catch (IOException | ElasticsearchException e) {
            return false;
        }
    }

    private static <T> T send(Request<T> request, Line line) {
        try {
            return line.send(request);
        } catch (IOException e) {
            LOG.debug("Elasticsearch is away: {}", e.toString());
            throw new Unavailable("search");
        } catch (ElasticsearchException e) {
            if (PASSING.contains(e.status())) {
                LOG.debug("Elasticsearch cannot answer now: {}", e.getMessage());
                throw new Unavailable("search");
            }
            throw e;
        }
    }
}
