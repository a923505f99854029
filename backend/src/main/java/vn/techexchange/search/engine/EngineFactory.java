package vn.techexchange.search.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** Makes the client; nothing is asked of Elasticsearch before the first use, so it may start later than we do. */
@Factory
class EngineFactory {
    private static final int CONNECTIONS = 64;
    /** For connecting, and for a second try at another node. */
    private static final Duration MARGIN = Duration.ofSeconds(3);

    @Singleton
    @Bean(preDestroy = "close")
    Rest5Client connections(EngineConfiguration configuration) {
        var builder = Rest5Client.builder(configuration.url().toArray(URI[]::new))
                .setConnectionConfigCallback(connection -> connection
                        .setConnectTimeout(timeout(configuration.connectTimeout()))
                        .setSocketTimeout(timeout(configuration.writeTimeout())))
                .setConnectionManagerCallback(
                        manager -> manager.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS));
        String key = configuration.apiKey();
        if (key != null) {
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + key)});
        }
        return builder.build();
    }

    @Singleton
    SearchEngine engine(Rest5Client connections, EngineConfiguration configuration) {
        var transport = new Rest5ClientTransport(connections, new Jackson3JsonpMapper());
        return new SearchEngine(
                configuration.prefix(),
                line(transport, configuration.readTimeout(), configuration),
                line(transport, configuration.writeTimeout(), configuration));
    }

    private static SearchEngine.Line line(
            Rest5ClientTransport transport, Duration longest, EngineConfiguration configuration) {
        return new SearchEngine.Line(
                new ElasticsearchClient(transport, within(longest, configuration)), longest.plus(MARGIN));
    }

    private static Rest5ClientOptions within(Duration longest, EngineConfiguration configuration) {
        var request = RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(configuration.connectTimeout()))
                .setResponseTimeout(timeout(longest))
                .build();
        return new Rest5ClientOptions(
                RequestOptions.DEFAULT.toBuilder().setRequestConfig(request).build(), false);
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }
}
