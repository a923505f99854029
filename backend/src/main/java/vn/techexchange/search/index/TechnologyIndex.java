package vn.techexchange.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import io.micronaut.http.MediaType;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.engine.SearchEngine;

/**
 * The index in Elasticsearch. Questions go to one alias, so that another index can take its place between
 * two of them; another alias marks the one that is being filled to do so.
 */
@Singleton
public class TechnologyIndex {
    private static final Logger LOG = LoggerFactory.getLogger(TechnologyIndex.class);
    private static final Time NEVER = Time.of(t -> t.time("-1"));
    private static final Time OFTEN = Time.of(t -> t.time("1s"));
    private static final int PAGE = 1000;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final SearchEngine engine;
    private final ObjectMapper json;
    private final String alias;
    private final String building;
    private final IndexDefinition definition;

    TechnologyIndex(SearchEngine engine, ObjectMapper json) {
        this.engine = engine;
        this.json = json;
        this.alias = engine.named("technology");
        this.building = engine.named("technology-building");
        this.definition = new IndexDefinition(alias);
    }

    /** What questions are put to. */
    public String alias() {
        return alias;
    }

    /** Whether there is an index to ask. */
    boolean isThere() {
        return !live().isEmpty();
    }

    boolean isOfThisDefinition() {
        return live().stream().anyMatch(definition::isOf);
    }

    /**
     * Where changes must go: the index that is asked and the one that is being filled.
     *
     * @throws Unavailable if there is none yet
     */
    Set<String> targets() {
        Set<String> all = all();
        if (all.isEmpty()) {
            throw new Unavailable("search");
        }
        return all;
    }

    /** The index that is asked and the one that is being filled; none before the first is begun. */
    Set<String> all() {
        var all = new HashSet<>(live());
        all.addAll(behind(building));
        return all;
    }

    private Set<String> live() {
        return behind(alias);
    }

    private Set<String> behind(String name) {
        return engine.write(
                client -> client.indices().existsAlias(a -> a.name(name)).value()
                        ? client.indices().getAlias(a -> a.name(name)).aliases().keySet()
                        : Set.<String>of());
    }

    /** A new, empty index that gets every change from now on; one that was left half-filled goes. */
    String startBuilding() {
        behind(building).forEach(this::drop);
        String name = definition.newName();
        engine.write(client -> client.indices()
                .create(c -> c.withJson(definition.json()).index(name).aliases(building, a -> a)));
        refreshEvery(name, NEVER);
        return name;
    }

    /** Whether that index is being filled, as this server would fill it. */
    boolean isBuilding(String name) {
        return definition.isOf(name) && behind(building).contains(name);
    }

    /** From now on questions go to that index; the earlier ones go. */
    void promote(String name) {
        refreshEvery(name, OFTEN);
        refresh(name);
        Set<String> earlier = live();
        engine.write(client -> client.indices().updateAliases(u -> {
            earlier.forEach(old -> u.actions(a -> a.remove(r -> r.index(old).alias(alias))));
            return u.actions(a -> a.remove(r -> r.index(name).alias(building)))
                    .actions(a -> a.add(add -> add.index(name).alias(alias)));
        }));
        earlier.forEach(this::drop);
    }

    private void drop(String name) {
        engine.write(client -> client.indices().delete(d -> d.index(name).ignoreUnavailable(true)));
    }

    /** An index that nobody asks yet need not be fit to answer all the time. */
    private void refreshEvery(String index, Time interval) {
        engine.write(client -> client.indices()
                .putSettings(p -> p.index(index).settings(settings -> settings.refreshInterval(interval))));
    }

    void refresh(String index) {
        engine.write(client -> client.indices().refresh(r -> r.index(index)));
    }

    /**
     * Brings these into, and takes those out of, all these indexes. An entry that is newer already stays. (A conflict
     * without an entry is the memory of one deleted by hand; it passes within a minute.)
     *
     * @return those that could not be brought in or taken out
     */
    Set<Id> write(Collection<String> indexes, Collection<Document> present, Collection<Id> absent) {
        var operations = new ArrayList<BulkOperation>();
        for (String index : indexes) {
            present.forEach(document -> operations.add(put(index, document)));
            entries(index, absent).forEach(entry -> operations.add(takeOut(index, entry)));
        }
        if (operations.isEmpty()) {
            return Set.of();
        }
        var failed = new HashSet<Id>();
        for (var item : engine.write(client -> client.bulk(b -> b.operations(operations)))
                .items()) {
            if (item.error() != null && item.status() != NOT_FOUND) {
                Id id = Id.of(Objects.requireNonNull(item.id()));
                if (item.status() != CONFLICT
                        || entries(item.index(), Set.of(id)).isEmpty()) {
                    LOG.error("The index refuses {}: {}", id, item.error());
                    failed.add(id);
                }
            }
        }
        return failed;
    }

    private BulkOperation put(String index, Document document) {
        return BulkOperation.of(o -> o.<BinaryData>index(i -> i.index(index)
                .id(document.id().toString())
                .versionType(VersionType.ExternalGte)
                .version(document.version())
                .document(bytes(document))));
    }

    /** At the entry's own version: a plain delete would raise it and so shut out the entry's return. */
    private static BulkOperation takeOut(String index, Searchable entry) {
        return BulkOperation.of(o -> o.delete(d -> d.index(index)
                .id(entry.id().toString())
                .versionType(VersionType.ExternalGte)
                .version(entry.version())));
    }

    private List<Searchable> entries(String index, Collection<Id> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> names = ids.stream().map(Id::toString).toList();
        return engine
                .write(client ->
                        client.mget(m -> m.index(index).ids(names).source(source -> source.fetch(false)), Void.class))
                .docs()
                .stream()
                .filter(item -> item.isResult() && item.result().found())
                .map(item -> new Searchable(
                        Id.of(item.result().id()),
                        Objects.requireNonNull(item.result().version())))
                .toList();
    }

    private BinaryData bytes(Document document) {
        try {
            return BinaryData.of(json.writeValueAsBytes(document.words()), MediaType.APPLICATION_JSON);
        } catch (IOException e) {
            throw new IllegalStateException("not to be written as JSON: " + document.id(), e);
        }
    }

    /** One page of what is in the index, by identifier. */
    List<Searchable> entries(TechnologyType type, @Nullable Id after, int size) {
        return page(alias, ofType(type), after, size);
    }

    private List<Searchable> page(String index, Query query, @Nullable Id after, int size) {
        return engine
                .write(client -> client.search(
                        s -> {
                            s.index(index)
                                    .size(size)
                                    .version(true)
                                    .source(source -> source.fetch(false))
                                    .query(query)
                                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                                    .trackTotalHits(t -> t.enabled(false));
                            Optional.ofNullable(after).ifPresent(id -> s.searchAfter(FieldValue.of(id.toString())));
                            return s;
                        },
                        Void.class))
                .hits()
                .hits()
                .stream()
                .map(hit ->
                        new Searchable(Id.of(Objects.requireNonNull(hit.id())), Objects.requireNonNull(hit.version())))
                .toList();
    }

    /** What that organisation has in that index. */
    Map<Id, TechnologyType> ownedBy(Id organisation, String index) {
        var owned = new HashMap<Id, TechnologyType>();
        for (TechnologyType type : TechnologyType.values()) {
            Query query = Query.of(q -> q.bool(b -> b.filter(
                    ofType(type),
                    Query.of(o -> o.term(t -> t.field("organisation.id").value(organisation.toString()))))));
            @Nullable Id last = null;
            List<Searchable> page;
            do {
                page = page(index, query, last, PAGE);
                page.forEach(entry -> owned.put(entry.id(), type));
                last = page.isEmpty() ? null : page.getLast().id();
            } while (page.size() == PAGE);
        }
        return owned;
    }

    private static Query ofType(TechnologyType type) {
        return Query.of(q -> q.term(t -> t.field("type").value(type.code())));
    }

    /** How many entries of each type there are. */
    Map<TechnologyType, Long> counts() {
        var counts = new EnumMap<TechnologyType, Long>(TechnologyType.class);
        for (TechnologyType type : TechnologyType.values()) {
            counts.put(
                    type,
                    engine.read(client -> client.count(c -> c.index(alias)
                                    .query(q -> q.term(t -> t.field("type").value(type.code()))))
                            .count()));
        }
        return counts;
    }
}
