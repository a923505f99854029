package vn.techexchange.platform.event;

/**
 * Something that happened, named in the past tense ({@code OfferAccepted}). Implementations are {@code @Serdeable}
 * records; their components are the payload that is kept for ever, so nothing confidential and no personal data beyond
 * identifiers belongs in them.
 */
public interface DomainEvent {
    Aggregate aggregate();

    /** The name kept in the record: the simple class name in upper snake case, as {@code OFFER_ACCEPTED}. */
    default String type() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(java.util.Locale.ROOT);
    }
}
