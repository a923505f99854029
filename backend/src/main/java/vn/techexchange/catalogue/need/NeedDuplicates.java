package vn.techexchange.catalogue.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.duplicate.Described;
import vn.techexchange.catalogue.duplicate.Duplicates;
import vn.techexchange.catalogue.duplicate.Resemblance;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** Which needs are nearly the same, to whoever may know of them. */
@Singleton
public class NeedDuplicates {
    private final Duplicates duplicates;
    private final NeedRepository repository;
    private final NeedOwnership ownership;
    private final PublicNeeds publicly;
    private final Revisions revisions;

    NeedDuplicates(
            Duplicates duplicates,
            NeedRepository repository,
            NeedOwnership ownership,
            PublicNeeds publicly,
            Revisions revisions) {
        this.duplicates = duplicates;
        this.repository = repository;
        this.ownership = ownership;
        this.publicly = publicly;
        this.revisions = revisions;
    }

    void mark(Map<Id, NeedContent> contents) {
        Map<Id, Described> described = new HashMap<>();
        contents.forEach((id, content) -> described.put(id, Described.of(content)));
        duplicates.mark(SubjectType.NEED, described);
    }

    /** Marks some of those that were handed in before there were marks; how many. */
    @Transactional
    public int markBacklog(int size) {
        List<Id> some = duplicates.unmarked(SubjectType.NEED, size);
        Map<Id, NeedContent> contents = new HashMap<>();
        revisions.handedInNeeds(some).forEach((id, revision) -> contents.put(id, revision.content()));
        mark(contents);
        if (!some.isEmpty()) {
            duplicates.forgetUnmarked(some);
        }
        return some.size();
    }

    /** What its owner would be told if it were handed in now. */
    List<Resembled> ofOwn(Actor actor, Id id) {
        NeedRow row = ownership.read(actor, id);
        return resembled(Map.of(id, Described.of(row.content())), row.organisationId())
                .getOrDefault(id, List.of())
                .stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    /** For each what is nearly the same among the reader's own, as they are being written, and what the public sees. */
    <K> Map<K, List<Resembled>> resembled(Map<K, Described> described, Id reader) {
        var candidates = duplicates.candidates(SubjectType.NEED, described);
        Set<Id> ids = ids(candidates.values());
        Map<Id, Seen> seen = new HashMap<>();
        repository.find(nonEmpty(ids)).stream()
                .filter(row -> row.organisationId().equals(reader) && row.state() != NeedState.CLOSED)
                .forEach(row -> seen.put(row.id(), new Seen(row.id(), row.code(), row.content(), true)));
        publicly.find(ids.stream().filter(id -> !seen.containsKey(id)).toList(), null)
                .forEach(need -> seen.put(need.id(), new Seen(need.id(), need.code(), need.content(), false)));
        return confirmed(described, candidates, seen);
    }

    /** What a reviewer should compare it with: all that was ever handed in. */
    List<Resembled> forReview(Id id, int revision) {
        var described = Map.of(id, Described.of(revisions.need(id, revision).content()));
        var candidates = duplicates.candidates(SubjectType.NEED, described);
        Set<Id> ids = ids(candidates.values());
        ids.remove(id);
        Id owner = repository.find(id).orElseThrow().organisationId();
        var handedIn = revisions.handedInNeeds(ids);
        Map<Id, Seen> seen = new HashMap<>();
        repository.find(nonEmpty(ids)).stream()
                .filter(row -> handedIn.containsKey(row.id()))
                .forEach(row -> seen.put(
                        row.id(),
                        new Seen(
                                row.id(),
                                row.code(),
                                Objects.requireNonNull(handedIn.get(row.id())).content(),
                                row.organisationId().equals(owner))));
        return confirmed(described, candidates, seen).getOrDefault(id, List.of());
    }

    private static <K> Map<K, List<Resembled>> confirmed(
            Map<K, Described> described, Map<K, List<Id>> candidates, Map<Id, Seen> seen) {
        Map<K, List<Resembled>> confirmed = new LinkedHashMap<>();
        candidates.forEach((key, ids) -> {
            Described what = Objects.requireNonNull(described.get(key));
            List<Resembled> alike = ids.stream()
                    .flatMap(id -> Stream.ofNullable(seen.get(id)))
                    .map(other -> other.compared(what))
                    .filter(other -> !other.kinds().isEmpty())
                    .toList();
            if (!alike.isEmpty()) {
                confirmed.put(key, alike);
            }
        });
        return confirmed;
    }

    private static Set<Id> ids(Collection<List<Id>> candidates) {
        Set<Id> ids = new HashSet<>();
        candidates.forEach(ids::addAll);
        return ids;
    }

    /** SQL knows no empty list. */
    private static Collection<Id> nonEmpty(Set<Id> ids) {
        return ids.isEmpty() ? List.of(new Id(0)) : ids;
    }

    /** What may be shown of it. */
    private record Seen(Id id, String code, LocalText title, Described described, boolean own) {
        Seen(Id id, String code, NeedContent content, boolean own) {
            this(id, code, content.title(), Described.of(content), own);
        }

        Resembled compared(Described with) {
            return new Resembled(id, code, title, own, Resemblance.between(with, described));
        }
    }
}
