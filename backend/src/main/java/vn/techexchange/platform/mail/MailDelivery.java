package vn.techexchange.platform.mail;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.job.Job;

@Singleton
class MailDelivery implements Job<QueuedMail> {
    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final MailTemplates templates;
    private final Optional<Smtp> smtp;
    private final Optional<Mailbox> mailbox;

    MailDelivery(MailTemplates templates, Optional<Smtp> smtp, Optional<Mailbox> mailbox) {
        this.templates = templates;
        this.smtp = smtp;
        this.mailbox = mailbox;
    }

    boolean isConfigured() {
        return smtp.isPresent() || mailbox.isPresent();
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Class<QueuedMail> dataType() {
        return QueuedMail.class;
    }

    @Override
    public void run(QueuedMail queued) throws MessagingException {
        ComposedMail composed = templates.compose(queued.mail());
        mailbox.ifPresent(box -> box.keep(queued.id(), composed));
        if (smtp.isPresent()) {
            smtp.get().send(queued.id(), composed);
        } else if (mailbox.isEmpty()) {
            LOG.warn(
                    "mail {} of kind {} was not sent: smtp.host is not set",
                    queued.id(),
                    queued.mail().template());
        }
    }
}
