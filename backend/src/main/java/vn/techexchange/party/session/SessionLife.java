package vn.techexchange.party.session;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle without any request
 * @param absolute whatever is done
 */
@ConfigurationProperties("session")
record SessionLife(
        @Bindable(defaultValue = "24h") Duration idle,
        @Bindable(defaultValue = "14d") Duration absolute) {}
