package vn.techexchange.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.techexchange.testing.Client;
import vn.techexchange.testing.Exchange;
import vn.techexchange.testing.Member;

class MembersTest {
    private final Exchange exchange = Exchange.running();
    private final Mailboxes mailboxes = new Mailboxes(exchange);
    private final Member owner = exchange.people().supplier();
    private final Member guest = exchange.people().buyer();

    @Test
    void who_is_invited_joins_by_the_link_in_the_mail_and_acts_for_it() {
        invite(owner, guest.email(), "MANAGER").expect(201);

        var session = accept(guest, mailboxes.token(guest.email(), 1)).expect(200);

        assertThat(session.at("/organisation/id"))
                .isEqualTo(owner.organisation().toString());
        assertThat(session.at("/organisation/role")).isEqualTo("MANAGER");
        assertThat(session.json().at("/memberships")).hasSize(2);
        assertThat(owner.client().get(path("/members")).json().at("/items")).hasSize(2);
        assertThat(owner.client().get(path("/invitations")).json().at("/items")).isEmpty();
    }

    @Test
    void an_invitation_accepted_twice_at_once_joins_once() {
        invite(owner, guest.email(), "MEMBER").expect(201);
        String token = mailboxes.token(guest.email(), 1);

        var answers = Client.atOnce(4, () -> accept(guest, token));

        assertThat(answers).extracting(Client.Answer::status).containsOnlyOnce(200);
        assertThat(answers).extracting(Client.Answer::status).containsOnly(200, 400);
        assertThat(owner.client().get(path("/members")).json().at("/items")).hasSize(2);
    }

    @Test
    void an_invitation_is_for_its_address_alone() {
        invite(owner, guest.email(), "MEMBER").expect(201);
        Member other = exchange.people().buyer();

        accept(other, mailboxes.token(guest.email(), 1)).expect(409);
    }

    @Test
    void an_invitation_runs_out_is_taken_back_or_replaced() {
        invite(owner, guest.email(), "MEMBER").expect(201);
        String first = mailboxes.token(guest.email(), 1);
        String again = invite(owner, guest.email(), "MANAGER").expect(201).at("/id");
        String second = mailboxes.token(guest.email(), 2);
        accept(guest, first).expect(400);

        owner.client().delete(path("/invitations/" + again)).expect(204);
        accept(guest, second).expect(400);

        invite(owner, guest.email(), "MEMBER").expect(201);
        String third = mailboxes.token(guest.email(), 3);
        exchange.clock().advance(Duration.ofDays(14).plusMinutes(1));
        accept(
                        new Member(
                                exchange.people().signedIn(guest.email()),
                                guest.account(),
                                guest.organisation(),
                                guest.email()),
                        third)
                .expect(400);
    }

    @Test
    void a_manager_directs_members_and_nobody_above() {
        Member manager = exchange.people().colleague(owner.organisation(), Role.MANAGER);
        Member member = exchange.people().colleague(owner.organisation(), Role.MEMBER);

        invite(manager, guest.email(), "OWNER").expect(403);
        invite(manager, guest.email(), "MEMBER").expect(201);
        manager.client().delete(path("/members/" + owner.account())).expect(403);
        manager.client()
                .patch(path("/members/" + member.account()), Map.of("role", "MANAGER"))
                .expect(403);
        invite(member, guest.email(), "MEMBER").expect(403);
        manager.client().delete(path("/members/" + member.account())).expect(204);
    }

    @Test
    void who_is_removed_no_longer_acts_for_it() {
        Member member = exchange.people().colleague(owner.organisation(), Role.MEMBER);
        member.client().get(path("/members")).expect(200);

        owner.client().delete(path("/members/" + member.account())).expect(204);

        member.client().get(path("/members")).expect(404);
    }

    @Test
    void strangers_do_not_see_the_members() {
        guest.client().get(path("/members")).expect(404);
        exchange.stranger().get(path("/members")).expect(401);
    }

    @Test
    void the_last_owner_can_neither_leave_nor_step_down() {
        assertThat(owner.client()
                        .delete(path("/members/" + owner.account()))
                        .expect(409)
                        .at("/code"))
                .isEqualTo("last-owner");
        owner.client()
                .patch(path("/members/" + owner.account()), Map.of("role", "MEMBER"))
                .expect(409);
    }

    @Test
    void of_two_owners_who_leave_at_once_one_stays() {
        for (int round = 0; round < 5; round++) {
            Member first = exchange.people().supplier();
            Member second = exchange.people().colleague(first.organisation(), Role.OWNER);

            var answers = Client.atOnce(List.<Callable<Client.Answer>>of(() -> leave(first), () -> leave(second)));

            assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(204, 409);
            assertThat(exchange.database()
                            .rows("SELECT 1 FROM membership WHERE role = 'OWNER' AND organisation_id = "
                                    + first.organisation().value()))
                    .hasSize(1);
        }
    }

    private static Client.Answer leave(Member member) {
        return member.client()
                .delete("/api/v1/organisations/" + member.organisation() + "/members/" + member.account());
    }

    private Client.Answer invite(Member host, String email, String role) {
        return host.client().post(path("/invitations"), Map.of("email", email, "role", role));
    }

    private static Client.Answer accept(Member member, String token) {
        return member.client().post("/api/v1/invitations/acceptance", Map.of("token", token));
    }

    private String path(String rest) {
        return "/api/v1/organisations/" + owner.organisation() + rest;
    }
}
