package vn.techexchange.platform.file;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

/**
 * A file that is kept.
 *
 * @param name the sanitised name that its giver gave it, NFC
 * @param size in bytes
 * @param contentType as found in the content, never as claimed
 * @param sha256 in hexadecimal
 */
@MappedEntity("stored_file")
public record StoredFile(
        @io.micronaut.data.annotation.Id Id id,
        String name,
        long size,
        String contentType,
        String sha256,
        Instant createdAt) {}
