package vn.techexchange.catalogue.revision;

import java.time.Instant;
import java.util.List;
import vn.techexchange.platform.id.Id;

/**
 * What was handed in for review.
 *
 * @param number 1, 2, 3 … within the listing or need
 * @param submittedBy the account
 */
public record Revision<C>(
        Id subject, int number, C content, List<RevisionFile> files, Id submittedBy, Instant submittedAt) {

    public List<RevisionFile> files(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }
}
