package vn.techexchange.party.organisation;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;

/** A membership with the account's name. */
@MappedEntity("membership")
record MemberRow(
        @io.micronaut.data.annotation.Id Id accountId, String name, String email, Role role, Instant joinedAt) {}
