package vn.techexchange.catalogue.need;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.CatalogueOwner;
import vn.techexchange.catalogue.NeedSubject;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.owner.CatalogueOwners;
import vn.techexchange.catalogue.revision.Revision;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.time.WorkingCalendar;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.Page;

/**
 * Needs as others read them. One predicate decides for reading one, for lists and for the index: open, fresh and in time;
 * its owner and operators also see what was published before and is not any more.
 */
@Singleton
public class PublicNeeds {
    private final NeedRepository repository;
    private final Revisions revisions;
    private final CatalogueOwners owners;
    private final Clock clock;

    PublicNeeds(NeedRepository repository, Revisions revisions, CatalogueOwners owners, Clock clock) {
        this.repository = repository;
        this.revisions = revisions;
        this.owners = owners;
        this.clock = clock;
    }

    public Optional<PublicNeed> find(Id id, @Nullable Actor reader) {
        return find(List.of(id), reader).stream().findFirst();
    }

    /** In the order of the identifiers. */
    public List<PublicNeed> find(Collection<Id> ids, @Nullable Actor reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Id, NeedRow> rows = repository.find(ids).stream()
                .filter(row -> isVisible(row, reader))
                .collect(Collectors.toMap(NeedRow::id, Function.identity()));
        List<NeedRow> ordered =
                ids.stream().distinct().map(rows::get).filter(Objects::nonNull).toList();
        return show(ordered, reader);
    }

    /** The newest first. */
    public Page<PublicNeedCard> page(
            @Nullable String field,
            @Nullable Id owner,
            @Nullable String sourceRef,
            @Nullable String cursor,
            int size,
            @Nullable Actor reader) {
        Cursor from = Cursor.of(cursor);
        Instant now = clock.instant();
        return Page.cut(
                repository.visible(now, today(now), field, owner, sourceRef, from.at(), from.id(), size + 1),
                size,
                row -> new Cursor(Objects.requireNonNull(row.publishedAt()), row.id()),
                rows -> show(rows, reader).stream().map(PublicNeedCard::of).toList());
    }

    public List<PublicNeedCard> newest(int size) {
        return page(null, null, null, null, size, null).items();
    }

    public List<Searchable> searchable(@Nullable Id after, int size) {
        Id from = after == null ? new Id(Long.MIN_VALUE) : after;
        return searchable(repository.searchable(clock.instant(), today(clock.instant()), from, size));
    }

    public List<Searchable> searchable(Collection<Id> ids) {
        return ids.isEmpty()
                ? List.of()
                : searchable(repository.searchable(clock.instant(), today(clock.instant()), ids));
    }

    /** How many are public in each field. */
    public Map<String, Long> countByField() {
        return repository.countByField(clock.instant(), today(clock.instant())).stream()
                .collect(Collectors.toMap(FieldRow::field, FieldRow::number));
    }

    public Optional<NeedSubject> subject(Id id) {
        return repository.find(id).map(row -> {
            NeedContent shown = published(row).map(Revision::content).orElse(row.content());
            return new NeedSubject(id, row.code(), shown.title(), row.organisationId(), row.state(), shown.anonymous());
        });
    }

    /** What any revision, published or not, would look like. */
    PublicNeed preview(NeedRow row, NeedContent content, @Nullable Actor reader) {
        CatalogueOwner owner = owners.one(row.organisationId());
        return show(row, content, owner, reader);
    }

    private boolean isVisible(NeedRow row, @Nullable Actor reader) {
        if (row.publishedRevision() == null) {
            return false;
        }
        Instant now = clock.instant();
        boolean fresh = row.freshUntil() != null && row.freshUntil().isAfter(now);
        boolean inTime = row.deadline() == null || !row.deadline().isBefore(today(now));
        return (row.state().isOpen() && fresh && inTime) || isInside(row, reader);
    }

    /** Whom nothing is hidden from: its own people and operators. */
    private static boolean isInside(NeedRow row, @Nullable Actor reader) {
        return reader != null && (reader.isOperator() || reader.actsFor(row.organisationId()));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    private List<PublicNeed> show(List<NeedRow> rows, @Nullable Actor reader) {
        Map<Id, Revision<NeedContent>> published =
                revisions.publishedNeeds(rows.stream().map(NeedRow::id).toList());
        Map<Id, CatalogueOwner> by =
                owners.of(rows.stream().map(NeedRow::organisationId).toList());
        return rows.stream()
                .map(row -> {
                    var revision = Objects.requireNonNull(published.get(row.id()));
                    var owner = Objects.requireNonNull(by.get(row.organisationId()));
                    return show(row, revision.content(), owner, reader);
                })
                .toList();
    }

    private static PublicNeed show(NeedRow row, NeedContent content, CatalogueOwner owner, @Nullable Actor reader) {
        return new PublicNeed(
                row.id(),
                row.code(),
                row.sourceRef(),
                row.state(),
                content,
                content.anonymous() && !isInside(row, reader) ? null : owner,
                owner.kind(),
                row.publishedAt(),
                row.confirmedAt(),
                row.freshUntil(),
                content.deadline(),
                row.demo(),
                row.source(),
                reader != null && reader.actsFor(row.organisationId()));
    }

    private Optional<Revision<NeedContent>> published(NeedRow row) {
        return Optional.ofNullable(row.publishedRevision()).map(number -> revisions.need(row.id(), number));
    }

    private static List<Searchable> searchable(List<SearchableRow> rows) {
        return rows.stream()
                .map(row -> new Searchable(row.id(), row.publicVersion()))
                .toList();
    }
}
