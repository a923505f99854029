package vn.techexchange.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class SessionTest {
    private final Exchange exchange = Exchange.running();
    private final Member member = exchange.people().supplier();

    @Test
    void a_stranger_has_no_account() {
        var session = exchange.stranger().get("/api/v1/session").expect(200);

        assertThat(session.json().at("/account").isNull()).isTrue();
    }

    @Test
    void a_member_acts_for_their_organisation() {
        var session = member.client().get("/api/v1/session").expect(200);

        assertThat(session.at("/organisation/id"))
                .isEqualTo(member.organisation().toString());
        assertThat(session.at("/organisation/role")).isEqualTo("OWNER");
        assertThat(session.at("/organisation/capabilities/0")).isEqualTo("SUPPLIER");
        assertThat(session.at("/organisation/verification")).isEqualTo("VERIFIED");
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        Client copy = member.client().with("X-Copy", "of the cookie");

        member.client().delete("/api/v1/session").expect(204);

        copy.get("/api/v1/sessions").expect(401);
    }

    @Test
    void a_session_left_open_elsewhere_is_ended_from_here() {
        Client elsewhere = exchange.people().signedIn(member.email());
        String current = id(member.client(), true);
        String other = id(member.client(), false);
        assertThat(current).isNotEqualTo(other);

        member.client().delete("/api/v1/sessions/" + other).expect(204);

        elsewhere.get("/api/v1/sessions").expect(401);
        member.client().get("/api/v1/sessions").expect(200);
    }

    @Test
    void nobody_ends_another_accounts_session() {
        Member other = exchange.people().buyer();

        other.client().delete("/api/v1/sessions/" + id(member.client(), true)).expect(404);

        member.client().get("/api/v1/sessions").expect(200);
    }

    @Test
    void a_session_without_a_request_for_a_day_is_over() {
        exchange.clock().advance(Duration.ofHours(23));
        member.client().get("/api/v1/sessions").expect(200);
        exchange.clock().advance(Duration.ofHours(23));
        member.client().get("/api/v1/sessions").expect(200);

        exchange.clock().advance(Duration.ofHours(25));

        member.client().get("/api/v1/sessions").expect(401);
    }

    @Test
    void no_session_lasts_longer_than_a_fortnight() {
        for (int day = 0; day < 14; day++) {
            member.client().get("/api/v1/sessions").expect(200);
            exchange.clock().advance(Duration.ofHours(23).plusMinutes(59));
        }
        member.client().get("/api/v1/sessions").expect(200);

        exchange.clock().advance(Duration.ofMinutes(15));

        member.client().get("/api/v1/sessions").expect(401);
    }

    @Test
    void an_account_acts_only_for_its_own_organisations() {
        Member other = exchange.people().buyer();

        member.client()
                .put(
                        "/api/v1/session/organisation",
                        Map.of("organisationId", other.organisation().toString()))
                .expect(403);

        assertThat(member.client().get("/api/v1/session").at("/organisation/id"))
                .isEqualTo(member.organisation().toString());
    }

    @Test
    void what_is_granted_counts_up_to_its_last_day() {
        Member operator = exchange.people().operator();
        operator.client().get("/api/v1/verifications").expect(200);
        exchange.database()
                .update(
                        "UPDATE organisation_capability SET granted_until = ? WHERE organisation_id = ?",
                        today().minusDays(1).toString(),
                        operator.organisation());

        operator.client().get("/api/v1/verifications").expect(403);

        exchange.database()
                .update(
                        "UPDATE organisation_capability SET granted_until = ? WHERE organisation_id = ?",
                        today().toString(),
                        operator.organisation());
        operator.client().get("/api/v1/verifications").expect(200);
    }

    @Test
    void a_forged_cookie_is_nobody() {
        exchange.stranger()
                .with("Cookie", "__Host-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                .get("/api/v1/sessions")
                .expect(401);
    }

    private java.time.LocalDate today() {
        return java.time.LocalDate.ofInstant(
                exchange.clock().instant(), vn.techexchange.platform.time.WorkingCalendar.ZONE);
    }

    private static String id(Client client, boolean current) {
        return client.get("/api/v1/sessions")
                .json()
                .at("/items")
                .valueStream()
                .filter(session -> session.at("/current").asBoolean() == current)
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }
}
