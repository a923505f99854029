package vn.techexchange.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class SignInTest {
    private static final String WRONG = "không phải mật khẩu này";

    private final Exchange exchange = Exchange.running();
    private final Mailboxes mailboxes = new Mailboxes(exchange);
    private final Member member = exchange.people().buyer();
    private final Client visitor = exchange.stranger();

    @Test
    void the_session_cookie_is_for_this_host_and_no_script() {
        String cookie = signIn(member.email(), Member.PASSWORD).expect(200).header("Set-Cookie");

        assertThat(cookie)
                .startsWith("__Host-session=")
                .containsIgnoringCase("HttpOnly")
                .contains("Secure")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void the_database_holds_no_secret_that_opens_a_session() {
        String cookie = signIn(member.email(), Member.PASSWORD).header("Set-Cookie");
        String secret = java.util.Objects.requireNonNull(cookie).replaceAll("^[^=]*=([^;]*);.*$", "$1");

        assertThat(exchange.database().rows("SELECT token_hash FROM session").toString())
                .doesNotContain(secret)
                .contains(Secret.of(secret).hash());
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_refused_alike() {
        var known = signIn(member.email(), WRONG).expect(401);
        var unknown = signIn("khong-co-" + member.email(), WRONG).expect(401);

        assertThat(unknown.at("/code")).isEqualTo(known.at("/code")).isEqualTo("wrong-credentials");
        assertThat(unknown.at("/detail")).isEqualTo(known.at("/detail"));
    }

    @Test
    void after_ten_wrong_passwords_even_the_right_one_waits_a_quarter_of_an_hour() {
        for (int i = 0; i < 10; i++) {
            signIn(member.email(), WRONG).expect(401);
        }

        var refused = signIn(member.email(), Member.PASSWORD).expect(429);
        assertThat(Long.parseLong(String.valueOf(refused.header("Retry-After"))))
                .isBetween(1L, 901L);

        exchange.clock().advance(Duration.ofMinutes(16));
        signIn(member.email(), Member.PASSWORD).expect(200);
    }

    @Test
    void an_address_without_account_is_braked_alike() {
        String nobody = Id.next() + "@example.vn";
        for (int i = 0; i < 10; i++) {
            signIn(nobody, WRONG).expect(401);
        }

        signIn(nobody, WRONG).expect(429);
    }

    @Test
    void many_guesses_at_once_are_no_way_around() {
        var answers = Client.atOnce(
                16,
                () -> exchange.stranger().post("/api/v1/session", Map.of("email", member.email(), "password", WRONG)));

        assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSizeLessThanOrEqualTo(10);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void a_forgotten_password_is_replaced_by_mail_and_every_session_ends() {
        visitor.post("/api/v1/password-resets", Map.of("email", member.email())).expect(202);
        String token = mailboxes.token(member.email(), 1);

        reset(token, "một câu khác cũng dài").expect(204);

        member.client().get("/api/v1/sessions").expect(401);
        signIn(member.email(), Member.PASSWORD).expect(401);
        signIn(member.email(), "một câu khác cũng dài").expect(200);
        reset(token, "lại một câu khác nữa").expect(400);
    }

    @Test
    void a_password_that_is_too_easy_leaves_the_link_unused() {
        visitor.post("/api/v1/password-resets", Map.of("email", member.email()));
        String token = mailboxes.token(member.email(), 1);

        reset(token, "12345678").expect(400);

        reset(token, "một câu khác cũng dài").expect(204);
    }

    @Test
    void a_reset_link_is_good_for_an_hour() {
        visitor.post("/api/v1/password-resets", Map.of("email", member.email()));
        String token = mailboxes.token(member.email(), 1);

        exchange.clock().advance(Duration.ofMinutes(61));

        reset(token, "một câu khác cũng dài").expect(400);
    }

    @Test
    void asking_for_a_reset_tells_nothing_of_the_address() {
        var known = visitor.post("/api/v1/password-resets", Map.of("email", member.email()));
        var unknown = visitor.post("/api/v1/password-resets", Map.of("email", "khong-co-" + member.email()));

        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(202);
        assertThat(unknown.text()).isEqualTo(known.text());
    }

    private Client.Answer signIn(String email, String password) {
        return visitor.post("/api/v1/session", Map.of("email", email, "password", password));
    }

    private Client.Answer reset(String token, String password) {
        return visitor.post("/api/v1/password-resets/confirmation", Map.of("token", token, "password", password));
    }
}
