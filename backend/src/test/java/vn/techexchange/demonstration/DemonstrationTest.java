package vn.techexchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.techexchange.party.Capability;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {
    private final Exchange exchange = Exchange.start(Map.of("exchange.mode", "demonstration"));

    DemonstrationTest() {
        Exchange.eventually(
                "the demonstration's accounts",
                120,
                () -> !exchange.database()
                        .rows("SELECT 1 FROM demonstration_step WHERE name = 'accounts'")
                        .isEmpty());
    }

    @AfterAll
    void stop() {
        exchange.close();
    }

    @Test
    void everybody_who_is_shown_can_sign_in_and_is_verified() {
        var shown = exchange.stranger()
                .get("/api/v1/demonstration/accounts")
                .expect(200)
                .json();
        assertThat(shown.at("/items")).hasSize(DemonstrationPerson.values().length);

        shown.at("/items").forEach(person -> {
            Client client = exchange.stranger();
            var session = client.post(
                            "/api/v1/session",
                            Map.of(
                                    "email", person.at("/email").asString(),
                                    "password", person.at("/password").asString()))
                    .expect(200);
            assertThat(session.at("/organisation/verification")).isEqualTo("VERIFIED");
            assertThat(session.at("/organisation/name/vi")).endsWith("(minh hoạ)");
            assertThat(session.json().at("/demonstration").asBoolean()).isTrue();
        });
    }

    @Test
    void each_actor_of_the_domain_is_there() {
        var accounts = exchange.bean(DemonstrationAccounts.class);

        assertThat(accounts.actor(DemonstrationPerson.OPERATOR).isOperator()).isTrue();
        assertThat(accounts.actor(DemonstrationPerson.AUTHORITY).has(Capability.AUTHORITY))
                .isTrue();
        assertThat(accounts.actor(DemonstrationPerson.VALUER).has(Capability.VALUER))
                .isTrue();
        assertThat(accounts.actor(DemonstrationPerson.INSTITUTE).has(Capability.SUPPLIER))
                .isTrue();
        assertThat(accounts.actor(DemonstrationPerson.STATE_AGENCY).has(Capability.BUYER))
                .isTrue();
    }

    @Test
    void a_part_that_was_cut_off_is_made_whole_and_nothing_twice() throws IOException {
        var accounts = exchange.bean(DemonstrationAccounts.class);
        var broker = accounts.actor(DemonstrationPerson.BROKER);
        exchange.database()
                .update(
                        "UPDATE organisation SET verification = 'UNVERIFIED', verified_at = NULL WHERE id = ?",
                        broker.organisation());
        String before = count();

        accounts.run();

        assertThat(count()).isEqualTo(before);
        assertThat(Objects.requireNonNull(
                                accounts.actor(DemonstrationPerson.BROKER).acting())
                        .verified())
                .isTrue();
    }

    @Test
    void what_the_terminal_says_is_what_there_is() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/demonstration/accounts.txt"))) {
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (DemonstrationPerson person : DemonstrationPerson.values()) {
                assertThat(said).contains(person.email(), DemonstrationAccounts.PASSWORD);
            }
        }
    }

    @Test
    void outside_a_demonstration_there_is_none() {
        Exchange.running().stranger().get("/api/v1/demonstration/accounts").expect(404);
    }

    /** Of the people who are shown: the suppliers of the listings go on being made while the test runs. */
    private String count() {
        return exchange.database()
                .rows("SELECT COUNT(*) FROM account a JOIN membership m ON m.account_id = a.id WHERE a.email IN ("
                        + Arrays.stream(DemonstrationPerson.values())
                                .map(person -> "'" + person.email() + "'")
                                .collect(Collectors.joining(","))
                        + ")")
                .toString();
    }
}
