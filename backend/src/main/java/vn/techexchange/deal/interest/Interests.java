package vn.techexchange.deal.interest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** Interest as the features above know it. */
@Singleton
public class Interests {
    private final InterestRepository repository;

    Interests(InterestRepository repository) {
        this.repository = repository;
    }

    public Optional<Facts> facts(Id interest) {
        return repository
                .find(interest)
                .map(row -> new Facts(
                        row.title(), row.fromOrganisation(), row.toOrganisation(), row.anonymousOwner(), row.dueAt()));
    }

    /** @param anonymousOwner whether {@code to} stays hidden from {@code from} until the interest is accepted */
    public record Facts(LocalText title, Id from, Id to, boolean anonymousOwner, Instant dueAt) {}
}
