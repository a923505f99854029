package vn.techexchange.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class SignUpTest {
    private final Exchange exchange = Exchange.running();
    private final Mailboxes mailboxes = new Mailboxes(exchange);
    private final Client visitor = exchange.stranger();
    private final String email = Id.next().toString().toLowerCase(Locale.ROOT) + "@example.vn";

    @Test
    void an_account_opens_with_the_link_in_the_mail() {
        askForAccount(email, Member.PASSWORD).expect(202);
        signIn(Member.PASSWORD).expect(401);

        confirm(mailboxes.token(email, 1)).expect(204);

        signIn(Member.PASSWORD).expect(200);
        assertThat(visitor.get("/api/v1/session").at("/account/email")).isEqualTo(email);
    }

    @Test
    void the_link_is_good_once() {
        askForAccount(email, Member.PASSWORD);
        String token = mailboxes.token(email, 1);
        confirm(token).expect(204);

        assertThat(confirm(token).expect(400).at("/code")).isEqualTo("link-spent");
    }

    @Test
    void the_link_is_good_for_two_days() {
        askForAccount(email, Member.PASSWORD);
        String token = mailboxes.token(email, 1);

        exchange.clock().advance(Duration.ofDays(2).plusMinutes(1));

        confirm(token).expect(400);
    }

    @Test
    void whoever_signs_up_does_not_learn_that_the_address_has_an_account() {
        Member member = exchange.people().buyer();

        var forStranger = askForAccount(email, Member.PASSWORD);
        var forMember = askForAccount(member.email(), Member.PASSWORD);

        assertThat(forMember.status()).isEqualTo(forStranger.status()).isEqualTo(202);
        assertThat(forMember.text()).isEqualTo(forStranger.text());
        assertThat(mailboxes.newest(member.email(), 1).at("/subject").asString())
                .isEqualTo("Bạn đã có tài khoản");
    }

    @Test
    void a_stranger_who_signs_up_with_my_address_first_gets_nothing_of_mine() {
        askForAccount(email, "mật khẩu của kẻ lạ");
        String theirs = mailboxes.token(email, 1);
        askForAccount(email, Member.PASSWORD);
        confirm(mailboxes.token(email, 2)).expect(204);

        confirm(theirs).expect(400);

        signIn("mật khẩu của kẻ lạ").expect(401);
        signIn(Member.PASSWORD).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password", "Password2026!", "matkhau123", "aaaaaaaaaaaa"})
    void an_easy_password_is_refused_by_field(String easy) {
        assertThat(askForAccount(email, easy).expect(400).at("/errors/0/path")).isEqualTo("password");
    }

    @Test
    void the_address_itself_is_no_password() {
        assertThat(askForAccount(email, email).expect(400).at("/errors/0/code")).isEqualTo("password-common");
    }

    @Test
    void the_terms_must_be_accepted() {
        var answer = visitor.post(
                "/api/v1/accounts",
                Map.of(
                        "email",
                        email,
                        "password",
                        Member.PASSWORD,
                        "name",
                        "A",
                        "language",
                        "vi",
                        "acceptTerms",
                        false));

        assertThat(answer.expect(400).at("/errors/0/path")).isEqualTo("acceptTerms");
    }

    @Test
    void nobody_can_have_a_mailbox_flooded() {
        for (int i = 0; i < 8; i++) {
            askForAccount(email, Member.PASSWORD).expect(202);
        }
        Exchange.eventually(
                "all sign-ups are answered",
                () -> exchange.database()
                        .rows("SELECT 1 FROM sign_up WHERE token_hash IS NULL AND email = '" + email + "'")
                        .isEmpty());

        mailboxes.newest(email, 5);
        assertThat(mailboxes.of(email)).hasSize(5);
    }

    private Client.Answer askForAccount(String address, String password) {
        return visitor.post(
                "/api/v1/accounts",
                Map.of(
                        "email",
                        address,
                        "password",
                        password,
                        "name",
                        "Nguyễn Văn Thử",
                        "language",
                        "vi",
                        "acceptTerms",
                        true));
    }

    private Client.Answer confirm(String token) {
        return visitor.post("/api/v1/accounts/confirmation", Map.of("token", token));
    }

    private Client.Answer signIn(String password) {
        return visitor.post("/api/v1/session", Map.of("email", email, "password", password));
    }
}
