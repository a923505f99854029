package vn.techexchange.platform.mail;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;

/** Sends mail once the present transaction is committed, and not at all if it is not. */
@Singleton
public class Mailer {
    private final Jobs jobs;
    private final MailDelivery delivery;

    Mailer(Jobs jobs, MailDelivery delivery) {
        this.jobs = jobs;
        this.delivery = delivery;
    }

    /** Whether a mail server is configured, or the mailbox page is there instead. */
    public boolean reachesPeople() {
        return delivery.isConfigured();
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void send(Mail mail) {
        jobs.schedule(delivery, new QueuedMail(Id.next(), mail));
    }
}
