package vn.techexchange.party.verification;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.account.FirstAccount;
import vn.techexchange.party.organisation.OrganisationProfile;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * Founds the exchange's own organisation at the first start: {@code EXCHANGE_OPERATOR_EMAIL} says whose account owns
 * it. A link that sets the password goes out by mail, or into the log where no mail server is configured. Later starts
 * change nothing.
 */
@Singleton
@Requires(property = "exchange.operator-email")
class FirstOperator implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

    private final String email;
    private final Founding founding;
    private final FirstAccount accounts;

    FirstOperator(@Value("${exchange.operator-email}") String email, Founding founding, FirstAccount accounts) {
        this.email = email;
        this.founding = founding;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void onApplicationEvent(ServerStartupEvent event) {
        if (email.isBlank() || !founding.needed()) {
            return;
        }
        Id owner = accounts.open(email);
        // Another node may have been first while this one waited for the account.
        if (founding.needed()) {
            founding.found(exchange(), owner, false);
            LOG.warn("the exchange has its first operator; further ones are invited by them");
        }
    }

    private static OrganisationProfile exchange() {
        return new OrganisationProfile(
                LocalText.of("Điều hành sàn giao dịch công nghệ", "Operator of the technology exchange"),
                OrganisationKind.STATE_AGENCY,
                "VN",
                null,
                null,
                null,
                null,
                null,
                Set.of());
    }
}
