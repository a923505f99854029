package vn.techexchange.catalogue.revision;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.FileRef;
import vn.techexchange.catalogue.LockedDocument;
import vn.techexchange.platform.id.Id;

/** A file as it belonged to what was handed in. */
@Serdeable
public record RevisionFile(
        Id id,
        FileKind kind,
        String name,
        long size,
        String contentType,
        @Nullable String caption) {

    public FileRef reference() {
        return new FileRef(id, name, size, contentType, caption);
    }

    public LockedDocument locked() {
        return new LockedDocument(caption == null || caption.isBlank() ? name : caption, size);
    }
}
