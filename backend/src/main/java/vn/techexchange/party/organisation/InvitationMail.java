package vn.techexchange.party.organisation;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.techexchange.party.Links;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Secret;
import vn.techexchange.party.account.Throttle;
import vn.techexchange.platform.mail.Mail;
import vn.techexchange.platform.mail.Mailer;

/** The mail that invites somebody, in the language of who invites. */
@Singleton
class InvitationMail {
    private final Parties parties;
    private final Throttle throttle;
    private final Mailer mailer;
    private final Links links;

    InvitationMail(Parties parties, Throttle throttle, Mailer mailer, Links links) {
        this.parties = parties;
        this.throttle = throttle;
        this.mailer = mailer;
        this.links = links;
    }

    void send(InvitationRow invitation, Secret secret) {
        throttle.requireMayMail(invitation.email());
        var host = parties.person(invitation.invitedBy()).orElseThrow();
        var organisation = parties.organisation(invitation.organisationId()).orElseThrow();
        mailer.send(new Mail(
                invitation.email(),
                host.language(),
                "invitation",
                Map.of(
                        "host", host.name(),
                        "organisation", organisation.name().in(host.locale()),
                        "link", links.to(host.language(), "/invitation", secret),
                        "signUp", links.to(host.language(), "/sign-up"))));
    }
}
