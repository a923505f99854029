package vn.techexchange.party.account;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.party.EmailAddress;
import vn.techexchange.party.Secret;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.mail.Mail;
import vn.techexchange.platform.mail.Mailer;

/** The account of the first operator, which nobody signed up for. */
@Singleton
public class FirstAccount {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final String LANGUAGE = "vi";

    private final AccountRepository repository;
    private final Accounts accounts;
    private final PasswordResets resets;
    private final Mailer mailer;

    FirstAccount(AccountRepository repository, Accounts accounts, PasswordResets resets, Mailer mailer) {
        this.repository = repository;
        this.accounts = accounts;
        this.resets = resets;
        this.mailer = mailer;
    }

    /** The account with that address, held until the transaction ends; a new one gets a link to set its password. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Id open(String email) {
        String address = EmailAddress.normalised(email);
        Optional<AccountRow> there = repository.lockByEmail(address);
        if (there.isPresent()) {
            return there.get().id();
        }
        String name = address.substring(0, Math.max(1, address.indexOf('@')));
        Id account = accounts.register(address, name, LANGUAGE, Secret.next().text());
        String link = resets.link(LANGUAGE, resets.issue(account));
        if (mailer.reachesPeople()) {
            mailer.send(new Mail(address, LANGUAGE, "password-reset", Map.of("name", name, "link", link)));
        } else {
            LOG.warn("no mail server is configured; within the hour, set the first operator's password at {}", link);
        }
        return account;
    }
}
