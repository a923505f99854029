package vn.techexchange.search.engine;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where Elasticsearch is and how long we wait for it.
 *
 * @param url one address or several nodes' of the same cluster
 * @param prefix stands before the names of our indexes, so that several exchanges can share a cluster
 * @param apiKey encoded as Elasticsearch gives it; null where it asks for none
 * @param readTimeout for searches: a person waits for them
 * @param writeTimeout for index updates, which nobody waits for
 */
@ConfigurationProperties("elasticsearch")
record EngineConfiguration(
        List<URI> url,
        @Bindable(defaultValue = "") String prefix,
        @Nullable String apiKey,
        @Bindable(defaultValue = "500ms") Duration connectTimeout,
        @Bindable(defaultValue = "3s") Duration readTimeout,
        @Bindable(defaultValue = "30s") Duration writeTimeout) {}
