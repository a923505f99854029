package vn.techexchange.catalogue.listing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.CatalogueOwner;
import vn.techexchange.catalogue.ConfidentialPart;
import vn.techexchange.catalogue.ListingSubject;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.owner.CatalogueOwners;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.catalogue.revision.Revision;
import vn.techexchange.catalogue.revision.RevisionFile;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.file.FileContent;
import vn.techexchange.platform.file.StoredFiles;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.time.WorkingCalendar;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.Page;

/**
 * Listings as others read them. One predicate decides for reading one, for lists and for the index: on offer and fresh;
 * its owner and operators also see what was published before and is not any more.
 */
@Singleton
public class PublicListings {
    private final ListingRepository repository;
    private final ConfidentialRepository confidential;
    private final Revisions revisions;
    private final CatalogueOwners owners;
    private final StoredFiles files;
    private final Clock clock;

    PublicListings(
            ListingRepository repository,
            ConfidentialRepository confidential,
            Revisions revisions,
            CatalogueOwners owners,
            StoredFiles files,
            Clock clock) {
        this.repository = repository;
        this.confidential = confidential;
        this.revisions = revisions;
        this.owners = owners;
        this.files = files;
        this.clock = clock;
    }

    public Optional<PublicListing> find(Id id, @Nullable Actor reader) {
        return find(List.of(id), reader).stream().findFirst();
    }

    /** In the order of the identifiers. */
    public List<PublicListing> find(Collection<Id> ids, @Nullable Actor reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Id, ListingRow> rows = repository.find(ids).stream()
                .filter(row -> isVisible(row, reader))
                .collect(Collectors.toMap(ListingRow::id, Function.identity()));
        List<ListingRow> ordered =
                ids.stream().distinct().map(rows::get).filter(Objects::nonNull).toList();
        return show(ordered, reader);
    }

    /** The newest first. */
    public Page<PublicListingCard> page(
            @Nullable String field, @Nullable Id owner, @Nullable String cursor, int size, @Nullable Actor reader) {
        Cursor from = Cursor.of(cursor);
        return Page.cut(
                repository.visible(clock.instant(), field, owner, from.at(), from.id(), size + 1),
                size,
                row -> new Cursor(Objects.requireNonNull(row.publishedAt()), row.id()),
                rows -> show(rows, reader).stream().map(PublicListingCard::of).toList());
    }

    public List<PublicListingCard> newest(int size) {
        return page(null, null, null, size, null).items();
    }

    /**
     * A picture or document that the reader sees on the listing's page, or as an operator in a review of it; nothing
     * confidential.
     */
    public FileContent openFile(Id id, Id file, @Nullable Actor reader) {
        ListingRow row = repository.find(id).orElseThrow(NotFound::new);
        boolean shown = isVisible(row, reader) && published(row).stream().anyMatch(revision -> shows(revision, file));
        boolean reviewed = reader != null
                && reader.isOperator()
                && revisions.listings(id).stream().anyMatch(revision -> shows(revision, file));
        if (!shown && !reviewed) {
            throw new NotFound();
        }
        return files.open(file);
    }

    /** Whether everybody may have it, so that it may be kept on the way. */
    public boolean isPublic(Id id, Id file) {
        return repository
                .find(id)
                .filter(row -> isVisible(row, null))
                .flatMap(this::published)
                .filter(revision -> shows(revision, file))
                .isPresent();
    }

    private static boolean shows(Revision<ListingContent> revision, Id file) {
        return revision.files().stream()
                .anyMatch(each -> each.id().equals(file) && each.kind() != FileKind.CONFIDENTIAL_DOCUMENT);
    }

    public List<Searchable> searchable(@Nullable Id after, int size) {
        Id from = after == null ? new Id(Long.MIN_VALUE) : after;
        return searchable(repository.searchable(clock.instant(), from, size));
    }

    public List<Searchable> searchable(Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : searchable(repository.searchable(clock.instant(), ids));
    }

    /** How many are public in each field. */
    public Map<String, Long> countByField() {
        return repository.countByField(clock.instant()).stream()
                .collect(Collectors.toMap(FieldRow::field, FieldRow::number));
    }

    public Optional<ListingSubject> subject(Id id) {
        return repository.find(id).map(row -> {
            ListingContent shown = published(row).map(Revision::content).orElse(row.content());
            return new ListingSubject(id, row.code(), shown.title(), row.organisationId(), row.state());
        });
    }

    public Optional<ConfidentialPart> confidentialPart(Id id) {
        return repository.find(id).flatMap(this::published).map(revision -> {
            var words = confidential.find(id);
            return new ConfidentialPart(
                    words.map(ConfidentialRow::knowHow).orElse(null),
                    words.map(ConfidentialRow::notes).orElse(null),
                    revision.files(FileKind.CONFIDENTIAL_DOCUMENT).stream()
                            .map(RevisionFile::reference)
                            .toList());
        });
    }

    public FileContent confidentialDocument(Id id, Id file) {
        boolean there = repository
                .find(id)
                .flatMap(this::published)
                .filter(revision -> revision.files(FileKind.CONFIDENTIAL_DOCUMENT).stream()
                        .anyMatch(each -> each.id().equals(file)))
                .isPresent();
        if (!there) {
            throw new NotFound();
        }
        return files.open(file);
    }

    /** What any revision, published or not, would look like. */
    PublicListing preview(ListingRow row, ListingContent content, List<RevisionFile> attached, @Nullable Actor reader) {
        CatalogueOwner owner = owners.one(row.organisationId());
        return show(row, content, attached, owner, reader);
    }

    private boolean isVisible(ListingRow row, @Nullable Actor reader) {
        if (row.publishedRevision() == null) {
            return false;
        }
        boolean fresh = row.freshUntil() != null && row.freshUntil().isAfter(clock.instant());
        boolean inside = reader != null && (reader.isOperator() || reader.actsFor(row.organisationId()));
        return (row.state().isOnOffer() && fresh) || inside;
    }

    private List<PublicListing> show(List<ListingRow> rows, @Nullable Actor reader) {
        Map<Id, Revision<ListingContent>> published =
                revisions.publishedListings(rows.stream().map(ListingRow::id).toList());
        Map<Id, CatalogueOwner> by =
                owners.of(rows.stream().map(ListingRow::organisationId).toList());
        return rows.stream()
                .map(row -> {
                    var revision = Objects.requireNonNull(published.get(row.id()));
                    var owner = Objects.requireNonNull(by.get(row.organisationId()));
                    return show(row, revision.content(), revision.files(), owner, reader);
                })
                .toList();
    }

    private PublicListing show(
            ListingRow row,
            ListingContent content,
            List<RevisionFile> attached,
            CatalogueOwner owner,
            @Nullable Actor reader) {
        return new PublicListing(
                row.id(),
                row.code(),
                row.sourceRef(),
                row.state(),
                content.asOf(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)),
                owner,
                of(attached, FileKind.IMAGE).map(RevisionFile::reference).toList(),
                of(attached, FileKind.DOCUMENT).map(RevisionFile::reference).toList(),
                of(attached, FileKind.CONFIDENTIAL_DOCUMENT)
                        .map(RevisionFile::locked)
                        .toList(),
                row.publishedAt(),
                row.confirmedAt(),
                row.freshUntil(),
                row.screening(),
                row.demo(),
                row.source(),
                reader != null && reader.actsFor(row.organisationId()));
    }

    private static Stream<RevisionFile> of(List<RevisionFile> files, FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind);
    }

    private Optional<Revision<ListingContent>> published(ListingRow row) {
        return Optional.ofNullable(row.publishedRevision()).map(number -> revisions.listing(row.id(), number));
    }

    private static List<Searchable> searchable(List<SearchableRow> rows) {
        return rows.stream()
                .map(row -> new Searchable(row.id(), row.publicVersion()))
                .toList();
    }
}
