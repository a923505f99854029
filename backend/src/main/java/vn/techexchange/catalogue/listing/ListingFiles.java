package vn.techexchange.catalogue.listing;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.catalogue.revision.RevisionFile;
import vn.techexchange.platform.file.FileContent;
import vn.techexchange.platform.file.StoredFile;
import vn.techexchange.platform.file.StoredFiles;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;

/** The files of what owners are writing. Once handed in, a file stays with that revision for good. */
@Singleton
class ListingFiles {
    private static final Map<FileKind, Integer> MOST =
            Map.of(FileKind.IMAGE, 12, FileKind.DOCUMENT, 20, FileKind.CONFIDENTIAL_DOCUMENT, 20);

    private final ListingFileRepository repository;
    private final StoredFiles files;

    ListingFiles(ListingFileRepository repository, StoredFiles files) {
        this.repository = repository;
        this.files = files;
    }

    List<RevisionFile> of(Id listing) {
        return of(List.of(listing)).getOrDefault(listing, List.of());
    }

    /** The files of each, those that came first first. */
    Map<Id, List<RevisionFile>> of(Collection<Id> listings) {
        if (listings.isEmpty()) {
            return Map.of();
        }
        List<ListingFileRow> rows = repository.of(listings);
        Map<Id, StoredFile> stored =
                files.find(rows.stream().map(ListingFileRow::fileId).toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        ListingFileRow::listingId,
                        Collectors.mapping(
                                row -> file(row, Objects.requireNonNull(stored.get(row.fileId()))),
                                Collectors.toList())));
    }

    Map<Id, List<FileKind>> kinds(Collection<Id> listings) {
        List<ListingFileRow> rows = listings.isEmpty() ? List.of() : repository.of(listings);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        ListingFileRow::listingId, Collectors.mapping(ListingFileRow::kind, Collectors.toList())));
    }

    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    RevisionFile add(Id listing, FileKind kind, StoredFile stored, @Nullable String caption) {
        long already = repository.of(List.of(listing)).stream()
                .filter(row -> row.kind() == kind)
                .count();
        int most = Objects.requireNonNull(MOST.get(kind));
        if (already >= most) {
            throw Invalid.field("file", "too-many", most);
        }
        var row = repository.save(new ListingFileRow(stored.id(), listing, kind, caption, false));
        return file(row, stored);
    }

    /** @param handedIn whether it may be part of a revision */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void remove(Id listing, Id file, boolean handedIn) {
        requireThere(listing, file);
        if (handedIn) {
            repository.remove(file);
        } else {
            repository.delete(file);
            files.forget(file);
        }
    }

    FileContent open(Id listing, Id file) {
        requireThere(listing, file);
        return files.open(file);
    }

    private void requireThere(Id listing, Id file) {
        if (repository.find(listing, file).isEmpty()) {
            throw new NotFound();
        }
    }

    private static RevisionFile file(ListingFileRow row, StoredFile stored) {
        return new RevisionFile(
                stored.id(), row.kind(), stored.name(), stored.size(), stored.contentType(), row.caption());
    }
}
