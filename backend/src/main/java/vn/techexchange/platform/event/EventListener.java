package vn.techexchange.platform.event;

/**
 * Hears of every event, in the transaction that recorded it: what it writes or schedules stands or falls with the
 * event. It must be quick and must not refuse.
 */
public interface EventListener {
    void on(DomainEvent event, RecordedEvent recorded);
}
