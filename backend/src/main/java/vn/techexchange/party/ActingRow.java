package vn.techexchange.party;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.platform.id.Id;

/** A membership and how its organisation stands. */
@MappedEntity("membership")
record ActingRow(@io.micronaut.data.annotation.Id Id organisationId, Role role, Verification verification) {}
