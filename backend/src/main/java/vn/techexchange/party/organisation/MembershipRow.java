package vn.techexchange.party.organisation;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;

@MappedEntity("membership")
record MembershipRow(@io.micronaut.data.annotation.Id Id organisationId, Id accountId, Role role, Instant joinedAt) {}
