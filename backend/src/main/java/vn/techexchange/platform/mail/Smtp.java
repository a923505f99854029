package vn.techexchange.platform.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** Hands messages to the configured mail server. */
@Singleton
@Requires(beans = SmtpServer.class)
class Smtp {
    private static final String CHARSET = StandardCharsets.UTF_8.name();
    private static final String PATIENCE_MILLIS = "10000";

    private final SmtpServer server;
    private final Session session;
    private final Clock clock;

    Smtp(SmtpServer server, Clock clock) {
        this.server = server;
        this.session = session(server);
        this.clock = clock;
    }

    void send(Id id, ComposedMail mail) throws MessagingException {
        var message = new IdentifiedMessage(session, "<" + id + "@" + domain(server.from()) + ">");
        message.setFrom(sender(mail.language()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.oneClick() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.oneClick() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(body(mail));
        Transport.send(message);
    }

    private InternetAddress sender(String language) throws MessagingException {
        String name = language.equals("en") ? "Technology Exchange" : "Sàn giao dịch công nghệ";
        try {
            return new InternetAddress(server.from(), name, CHARSET);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MimeMultipart body(ComposedMail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(mail.plain(), CHARSET, "plain");
        var html = new MimeBodyPart();
        html.setText(mail.html(), CHARSET, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static Session session(SmtpServer server) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        boolean startTls = server.security() == SmtpServer.Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.security() == SmtpServer.Security.TLS));
        @Nullable String username = server.username();
        if (username == null || username.isBlank()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(username, server.password());
            }
        });
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /** Keeps our Message-ID, so that a mail sent again after a failure is the same mail to its reader. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
