package vn.techexchange.platform.event;

import java.util.List;

/**
 * Hears of every event, in the transaction that recorded it: what it writes or schedules stands or falls with the
 * event. It must be quick and must not refuse.
 */
public interface EventListener {
    void on(DomainEvent event, RecordedEvent recorded);

    /** Several at once: whoever can do them together does. */
    default void on(List<Happened> happened) {
        happened.forEach(each -> on(each.event(), each.recorded()));
    }
}
