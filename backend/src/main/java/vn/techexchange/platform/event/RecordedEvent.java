package vn.techexchange.platform.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/**
 * An event as it stands in the record.
 *
 * @param sequence 1, 2, 3 … within the aggregate
 * @param payload the event's components as JSON, exactly the bytes that were hashed
 * @param previous the hash of the event before it in this aggregate, 64 zeros for the first
 * @param hash SHA-256 in hexadecimal over previous, aggregate, sequence, type, account, organisation, time and payload,
 *     each followed by a line feed
 */
public record RecordedEvent(
        Id id,
        Aggregate aggregate,
        long sequence,
        String type,
        @Nullable Id account,
        @Nullable Id organisation,
        Instant at,
        String payload,
        String previous,
        String hash) {
    static final String NO_PREVIOUS = "0".repeat(64);

    static RecordedEvent after(
            @Nullable RecordedEvent last, Id id, Aggregate aggregate, String type, By by, Instant at, String payload) {
        long sequence = last == null ? 1 : last.sequence + 1;
        String previous = last == null ? NO_PREVIOUS : last.hash;
        var unsigned = new RecordedEvent(
                id, aggregate, sequence, type, by.account(), by.organisation(), at, payload, previous, "");
        return new RecordedEvent(
                id,
                aggregate,
                sequence,
                type,
                by.account(),
                by.organisation(),
                at,
                payload,
                previous,
                unsigned.computedHash());
    }

    /** What the hash must be for this content. */
    String computedHash() {
        String text = String.join(
                "\n",
                previous,
                aggregate.type(),
                aggregate.id().toString(),
                Long.toString(sequence),
                type,
                account == null ? "" : account.toString(),
                organisation == null ? "" : organisation.toString(),
                at.toString(),
                payload,
                "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
