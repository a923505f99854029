package vn.techexchange.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

/** The exchange as in production: a mail server, a proxy in front, secrets of its own, and nobody there at first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationTest {
    private static final String OPERATOR = "dieu-hanh@example.vn";
    private static final Pattern TOKEN = Pattern.compile("#token=([\\w-]+)");

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Exchange exchange;

    OperationTest() {
        post.start();
        exchange = Exchange.start(settings());
    }

    @AfterAll
    void stop() {
        exchange.close();
        post.stop();
    }

    @Test
    void the_first_operator_gets_a_link_by_mail_and_operates() throws Exception {
        String letter = plain(letterTo(OPERATOR));
        var token = TOKEN.matcher(letter);
        assertThat(token.find()).isTrue();
        assertThat(letter).contains("https://san.example.vn/reset-password#token=");
        Client operator = exchange.stranger();
        operator.post(
                        "/api/v1/password-resets/confirmation",
                        Map.of("token", token.group(1), "password", Member.PASSWORD))
                .expect(204);

        operator.post("/api/v1/session", Map.of("email", OPERATOR, "password", Member.PASSWORD))
                .expect(200);

        operator.get("/api/v1/verifications").expect(200);
        assertThat(exchange.database().rows("SELECT 1 FROM organisation")).hasSize(1);
    }

    @Test
    void a_mail_is_in_utf8_as_text_and_as_html() throws Exception {
        exchange.stranger()
                .post(
                        "/api/v1/accounts",
                        Map.of(
                                "email", "nguoi-moi@example.vn",
                                "password", Member.PASSWORD,
                                "name", "Nguyễn <b>Ngọc</b> Ánh",
                                "language", "vi",
                                "acceptTerms", true))
                .expect(202);

        MimeMessage letter = letterTo("nguoi-moi@example.vn");

        assertThat(letter.getSubject()).isEqualTo("Xác nhận địa chỉ e-mail của bạn");
        assertThat(letter.getFrom()[0].toString()).contains("san@example.vn");
        assertThat(plain(letter)).contains("Chào Nguyễn <b>Ngọc</b> Ánh,");
        String html =
                (String) ((MimeMultipart) letter.getContent()).getBodyPart(1).getContent();
        assertThat(html)
                .contains("Chào Nguyễn &lt;b&gt;Ngọc&lt;/b&gt; Ánh,")
                .contains("<a href=\"https://san.example.vn/confirm-email#token=");
    }

    @Test
    void nobody_reads_the_mail_of_others() {
        exchange.stranger().get("/api/v1/mailbox").expect(404);
        exchange.stranger().get("/api/v1/demonstration/accounts").expect(404);
    }

    @Test
    void one_address_that_guesses_at_many_accounts_is_braked_and_others_are_not() {
        Client guesser = exchange.stranger().with("X-Forwarded-For", "spoofed, 203.0.113.7");
        for (int i = 0; i < 20; i++) {
            guess(guesser, "ai-do-" + i + "@example.vn").expect(401);
        }

        guess(guesser, "ai-nua@example.vn").expect(429);
        guess(exchange.stranger().with("X-Forwarded-For", "other, 203.0.113.7"), "x@example.vn")
                .expect(429);
        guess(exchange.stranger().with("X-Forwarded-For", "203.0.113.8"), "y@example.vn")
                .expect(401);
    }

    @Test
    void it_does_not_start_in_production_without_secrets_of_its_own() {
        var settings = settings();
        settings.put("exchange.secret", "change-me-change-me-change-me-change-me");
        settings.put("public.url", "http://san.example.vn");

        assertThatThrownBy(() -> Exchange.start(settings).close())
                .hasStackTraceContaining("EXCHANGE_SECRET is a placeholder")
                .hasStackTraceContaining("PUBLIC_URL must be the https address");
    }

    private Client.Answer guess(Client client, String email) {
        return client.post("/api/v1/session", Map.of("email", email, "password", "một lần đoán mò"));
    }

    private MimeMessage letterTo(String address) {
        Exchange.eventually("a letter to " + address, () -> find(address) != null);
        return java.util.Objects.requireNonNull(find(address));
    }

    private @org.jspecify.annotations.Nullable MimeMessage find(String address) {
        try {
            for (MimeMessage message : post.getReceivedMessages()) {
                if (message.getAllRecipients()[0].toString().equals(address)) {
                    return message;
                }
            }
            return null;
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(MimeMessage letter) throws Exception {
        return (String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("exchange.mode", "production");
        settings.put("exchange.secret", "kQ7vXw2nLr9Tz4Bc8Hs1Md6Yf3Gj5Pa0");
        settings.put("exchange.operator-email", OPERATOR);
        settings.put("public.url", "https://san.example.vn");
        settings.put("datasource.username", "exchange_prod");
        settings.put("datasource.password", "Zt8-rWq3-Lm5x-Vb2n");
        settings.put("smtp.host", "127.0.0.1");
        settings.put("smtp.port", post.getSmtp().getPort());
        settings.put("smtp.security", "NONE");
        settings.put("smtp.from", "san@example.vn");
        settings.put("throttle.per-address", 20);
        settings.put("proxy.address-header", "X-Forwarded-For");
        return settings;
    }
}
