package vn.techexchange.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

class SignUpTest {
    private static final String PASSWORD = "một câu dài khó đoán";

    private final Exchange exchange = Exchange.running();
    private final Mailboxes mailboxes = new Mailboxes(exchange);
    private final Client visitor = exchange.stranger();
    private final String email = Id.next().toString().toLowerCase(java.util.Locale.ROOT) + "@example.vn";

    @Test
    void an_account_opens_with_the_link_in_the_mail() {
        askForAccount(email).expect(202);
        signIn(visitor).expect(401);

        visitor.post("/api/v1/accounts/confirmation", Map.of("token", mailboxes.token(email, 1)))
                .expect(204);

        signIn(visitor).expect(200);
        assertThat(visitor.get("/api/v1/session").at("/account/email")).isEqualTo(email);
    }

    @Test
    void the_link_is_good_once_and_for_two_days() {
        askForAccount(email);
        String token = mailboxes.token(email, 1);
        visitor.post("/api/v1/accounts/confirmation", Map.of("token", token)).expect(204);
        assertThat(visitor.post("/api/v1/accounts/confirmation", Map.of("token", token))
                        .expect(400)
                        .at("/code"))
                .isEqualTo("link-spent");

        String late = "late-" + email;
        askForAccount(late);
        String lateToken = mailboxes.token(late, 1);
        exchange.clock().advance(Duration.ofDays(2).plusMinutes(1));
        visitor.post("/api/v1/accounts/confirmation", Map.of("token", lateToken))
                .expect(400);
    }

    private Client.Answer askForAccount(String address) {
        return visitor.post(
                "/api/v1/accounts",
                Map.of(
                        "email",
                        address,
                        "password",
                        PASSWORD,
                        "name",
                        "Nguyễn Văn Thử",
                        "language",
                        "vi",
                        "acceptTerms",
                        true));
    }

    private Client.Answer signIn(Client client) {
        return client.post("/api/v1/session", Map.of("email", email, "password", PASSWORD));
    }
}
