package vn.techexchange.party.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("throttle")
record ThrottleRow(@Id String subject, int attempts, Instant windowEndsAt) {}
