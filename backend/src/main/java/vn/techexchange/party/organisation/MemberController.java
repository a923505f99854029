package vn.techexchange.party.organisation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;

@Controller("/api/v1/organisations/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class MemberController {
    private final Members members;
    private final Invitations invitations;

    MemberController(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    /** Who acts for one's own organisation. */
    @Get("/members")
    MemberList members(Id id, Actor actor) {
        return new MemberList(members.of(id, actor).stream().map(Member::of).toList());
    }

    /** Gives a member another role; only owners may, and an owner always remains. */
    @Patch("/members/{accountId}")
    MemberList changeRole(Id id, Id accountId, @Valid @Body NewRole wish, Actor actor) {
        members.changeRole(id, accountId, wish.role(), actor);
        return members(id, actor);
    }

    /** Ends a membership; everybody may end their own, but an owner always remains. */
    @Delete("/members/{accountId}")
    HttpResponse<?> remove(Id id, Id accountId, Actor actor) {
        members.remove(id, accountId, actor);
        return HttpResponse.noContent();
    }

    /** Invitations that nobody accepted yet. */
    @Get("/invitations")
    InvitationList invitations(Id id, Actor actor) {
        return new InvitationList(
                invitations.of(id, actor).stream().map(Invitation::of).toList());
    }

    /** Invites somebody by mail; a second invitation takes the place of the first. */
    @Post("/invitations")
    @Idempotent
    HttpResponse<Invitation> invite(Id id, @Valid @Body NewInvitation wish, Actor actor) {
        return HttpResponse.created(Invitation.of(invitations.invite(id, wish.email(), wish.role(), actor)));
    }

    /** Takes an invitation back. */
    @Delete("/invitations/{invitationId}")
    HttpResponse<?> revoke(Id id, Id invitationId, Actor actor) {
        invitations.revoke(id, invitationId, actor);
        return HttpResponse.noContent();
    }

    @Serdeable
    record MemberList(List<Member> items) {}

    @Serdeable
    record Member(Id accountId, String name, String email, Role role, Instant joinedAt) {
        static Member of(MemberRow row) {
            return new Member(row.accountId(), row.name(), row.email(), row.role(), row.joinedAt());
        }
    }

    @Serdeable
    record NewRole(@NotNull Role role) {}

    @Serdeable
    record InvitationList(List<Invitation> items) {}

    @Serdeable
    record Invitation(Id id, String email, Role role, Instant createdAt, Instant expiresAt) {
        static Invitation of(InvitationRow row) {
            return new Invitation(row.id(), row.email(), row.role(), row.createdAt(), row.expiresAt());
        }
    }

    @Serdeable
    record NewInvitation(
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull Role role) {}
}
