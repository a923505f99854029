package vn.techexchange.platform.event;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.techexchange.platform.id.Id;

/**
 * The record of what happened: append-only (the application's database account may neither change nor delete it) and
 * hash-chained within each aggregate. It is the audit trail, the timeline that people see, and the source of index
 * updates and notices.
 */
@Singleton
public class Events {
    private final EventRepository repository;
    private final List<EventListener> listeners;
    private final ObjectMapper json;
    private final Clock clock;

    Events(EventRepository repository, List<EventListener> listeners, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.listeners = List.copyOf(listeners);
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records the event in the present transaction and tells the listeners. Call it after the aggregate's own row was
     * changed, so that writers of one aggregate come one after the other; if two come at once all the same, the unique
     * sequence lets one of them win.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public RecordedEvent publish(DomainEvent event, By by) {
        Aggregate aggregate = event.aggregate();
        var last = repository
                .last(aggregate.type(), aggregate.id())
                .map(EventRow::recorded)
                .orElse(null);
        var recorded =
                RecordedEvent.after(last, Id.next(), aggregate, event.type(), by, clock.instant(), payloadOf(event));
        repository.save(EventRow.of(recorded));
        listeners.forEach(listener -> listener.on(event, recorded));
        return recorded;
    }

    /**
     * Records many events of one kind of aggregate, in their order, with a few statements; else as {@link #publish}. Those
     * of one aggregate may stand among them one after the other.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void publishAll(List<? extends DomainEvent> events, By by) {
        if (events.isEmpty()) {
            return;
        }
        Map<Aggregate, RecordedEvent> last = lastOf(events);
        List<Happened> happened = new ArrayList<>();
        for (DomainEvent event : events) {
            Aggregate aggregate = event.aggregate();
            var recorded = RecordedEvent.after(
                    last.get(aggregate), Id.next(), aggregate, event.type(), by, clock.instant(), payloadOf(event));
            last.put(aggregate, recorded);
            happened.add(new Happened(event, recorded));
        }
        repository.saveAll(
                happened.stream().map(each -> EventRow.of(each.recorded())).toList());
        listeners.forEach(listener -> listener.on(happened));
    }

    private Map<Aggregate, RecordedEvent> lastOf(List<? extends DomainEvent> events) {
        Map<String, Set<Id>> ids = events.stream()
                .map(DomainEvent::aggregate)
                .collect(Collectors.groupingBy(Aggregate::type, Collectors.mapping(Aggregate::id, Collectors.toSet())));
        Map<Aggregate, RecordedEvent> last = new HashMap<>();
        ids.forEach((type, of) -> repository
                .last(type, of)
                .forEach(row -> last.put(new Aggregate(type, row.aggregateId()), row.recorded())));
        return last;
    }

    /** All events of the aggregate, oldest first. */
    public List<RecordedEvent> of(Aggregate aggregate) {
        return repository.all(aggregate.type(), aggregate.id()).stream()
                .map(EventRow::recorded)
                .toList();
    }

    /** Up to {@code size} events before that sequence number, newest first. */
    public List<RecordedEvent> before(Aggregate aggregate, long sequence, int size) {
        return repository.before(aggregate.type(), aggregate.id(), sequence, size).stream()
                .map(EventRow::recorded)
                .toList();
    }

    /** The first event whose sequence, link or hash is not what it must be; empty if the chain is whole. */
    public Optional<RecordedEvent> firstBroken(Aggregate aggregate) {
        long sequence = 0;
        String previous = RecordedEvent.NO_PREVIOUS;
        for (RecordedEvent event : of(aggregate)) {
            boolean whole = event.sequence() == ++sequence
                    && event.previous().equals(previous)
                    && event.hash().equals(event.computedHash());
            if (!whole) {
                return Optional.of(event);
            }
            previous = event.hash();
        }
        return Optional.empty();
    }

    private String payloadOf(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
