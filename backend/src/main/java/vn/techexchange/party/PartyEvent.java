package vn.techexchange.party;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;

/** What happens to accounts and organisations. */
public sealed interface PartyEvent extends DomainEvent {
    String ACCOUNT = "ACCOUNT";
    String ORGANISATION = "ORGANISATION";

    /** Events in an account's life. */
    sealed interface OfAccount extends PartyEvent {
        Id account();

        @Override
        default Aggregate aggregate() {
            return new Aggregate(ACCOUNT, account());
        }
    }

    /** Events in an organisation's life. */
    sealed interface OfOrganisation extends PartyEvent {
        Id organisation();

        @Override
        default Aggregate aggregate() {
            return new Aggregate(ORGANISATION, organisation());
        }
    }

    @Serdeable
    record AccountRegistered(Id account) implements OfAccount {}

    @Serdeable
    record PasswordChanged(Id account) implements OfAccount {}

    @Serdeable
    record OrganisationRegistered(Id organisation, OrganisationKind kind) implements OfOrganisation {}

    @Serdeable
    record OrganisationChanged(Id organisation) implements OfOrganisation {}

    @Serdeable
    record MemberInvited(Id organisation, Id invitation, Role role) implements OfOrganisation {}

    @Serdeable
    record InvitationRevoked(Id organisation, Id invitation) implements OfOrganisation {}

    @Serdeable
    record MemberJoined(Id organisation, Id account, Role role) implements OfOrganisation {}

    @Serdeable
    record MemberRoleChanged(Id organisation, Id account, Role before, Role after) implements OfOrganisation {}

    @Serdeable
    record MemberLeft(Id organisation, Id account) implements OfOrganisation {}

    @Serdeable
    record VerificationRequested(Id organisation, Id verification) implements OfOrganisation {}

    @Serdeable
    record OrganisationVerified(Id organisation, Id verification) implements OfOrganisation {}

    @Serdeable
    record VerificationRefused(Id organisation, Id verification) implements OfOrganisation {}

    /** @param fields the fields of technology it works in as a broker; none means all */
    @Serdeable
    record FieldsChosen(Id organisation, Set<String> fields) implements OfOrganisation {}

    /** @param until the last day on which it counts; null if the organisation chose it itself */
    @Serdeable
    record CapabilityGranted(
            Id organisation,
            Capability capability,
            @Nullable LocalDate until) implements OfOrganisation {}
}
