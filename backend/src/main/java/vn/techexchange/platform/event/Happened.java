package vn.techexchange.platform.event;

/** An event with what was recorded of it. */
public record Happened(DomainEvent event, RecordedEvent recorded) {}
