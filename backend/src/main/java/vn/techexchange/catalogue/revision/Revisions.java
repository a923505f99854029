package vn.techexchange.catalogue.revision;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.platform.id.Id;

/** The revisions of listings and needs; the application's database account may neither change nor delete one. */
@Singleton
public class Revisions {
    private static final Argument<List<RevisionFile>> FILES = Argument.listOf(RevisionFile.class);
    private static final Argument<Map<String, Object>> TREE = Argument.mapOf(String.class, Object.class);

    private final RevisionRepository repository;
    private final ObjectMapper json;
    private final Clock clock;

    Revisions(RevisionRepository repository, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what is handed in. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void keep(SubjectType type, Id subject, int number, Object content, List<RevisionFile> files, Id by) {
        repository.insert(type.name(), subject, number, write(content), write(files), by, clock.instant());
    }

    /** What of one is handed in. */
    public record Kept(Id subject, int number, Object content, List<RevisionFile> files) {}

    /** Keeps many that are handed in at once. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void keepAll(SubjectType type, List<Kept> handedIn, Id by) {
        if (!handedIn.isEmpty()) {
            repository.saveAll(handedIn.stream()
                    .map(each -> new RevisionRow(
                            each.subject(),
                            type,
                            each.number(),
                            write(each.content()),
                            write(each.files()),
                            by,
                            clock.instant()))
                    .toList());
        }
    }

    /** The last that was handed in of each; without those that never were. */
    public Map<Id, Revision<ListingContent>> handedInListings(Collection<Id> ids) {
        return ids.isEmpty() ? Map.of() : byId(repository.handedInListings(ids), ListingContent.class);
    }

    /** The last that was handed in of each; without those that never were. */
    public Map<Id, Revision<NeedContent>> handedInNeeds(Collection<Id> ids) {
        return ids.isEmpty() ? Map.of() : byId(repository.handedInNeeds(ids), NeedContent.class);
    }

    public Revision<ListingContent> listing(Id listing, int number) {
        return read(find(SubjectType.LISTING, listing, number).orElseThrow(), ListingContent.class);
    }

    /** All that was ever handed in of it. */
    public List<Revision<ListingContent>> listings(Id listing) {
        return repository.all(SubjectType.LISTING.name(), listing).stream()
                .map(row -> read(row, ListingContent.class))
                .toList();
    }

    public Revision<NeedContent> need(Id need, int number) {
        return read(find(SubjectType.NEED, need, number).orElseThrow(), NeedContent.class);
    }

    /** What the public reads of them, by identifier; without those that were never published. */
    public Map<Id, Revision<ListingContent>> publishedListings(Collection<Id> ids) {
        return ids.isEmpty() ? Map.of() : byId(repository.publishedListings(ids), ListingContent.class);
    }

    /** What the public reads of them, by identifier; without those that were never published. */
    public Map<Id, Revision<NeedContent>> publishedNeeds(Collection<Id> ids) {
        return ids.isEmpty() ? Map.of() : byId(repository.publishedNeeds(ids), NeedContent.class);
    }

    /** What differs between two revisions, field by field. */
    public List<Change> changes(SubjectType type, Id subject, int before, int after) {
        return Changes.between(tree(type, subject, before), tree(type, subject, after));
    }

    private Map<String, Object> tree(SubjectType type, Id subject, int number) {
        RevisionRow row = find(type, subject, number).orElseThrow();
        try {
            Map<String, Object> tree = new LinkedHashMap<>(json.readValue(row.content(), TREE));
            tree.put(
                    "files",
                    json.readValue(row.files(), FILES).stream()
                            .map(RevisionFile::name)
                            .toList());
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<RevisionRow> find(SubjectType type, Id subject, int number) {
        return repository.find(type.name(), subject, number);
    }

    private <C> Map<Id, Revision<C>> byId(List<RevisionRow> rows, Class<C> content) {
        return rows.stream().collect(Collectors.toMap(RevisionRow::subjectId, row -> read(row, content)));
    }

    private <C> Revision<C> read(RevisionRow row, Class<C> content) {
        try {
            return new Revision<>(
                    row.subjectId(),
                    row.revision(),
                    Objects.requireNonNull(json.readValue(row.content(), content)),
                    json.readValue(row.files(), FILES),
                    row.submittedBy(),
                    row.submittedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
