package vn.techexchange.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that takes our mail.
 *
 * @param security {@code STARTTLS} (the default; refused if the server has none), {@code TLS} from the first byte, or
 *     {@code NONE} for a server on the same machine
 * @param from the sender's address
 */
@ConfigurationProperties("smtp")
@Requires(property = "smtp.host")
record SmtpServer(
        String host,
        @Bindable(defaultValue = "587") int port,
        @Nullable String username,
        @Nullable String password,
        @Bindable(defaultValue = "STARTTLS") Security security,
        @Bindable(defaultValue = "no-reply@localhost") String from) {

    enum Security {
        NONE,
        STARTTLS,
        TLS
    }
}
