package vn.techexchange.platform.event;

import vn.techexchange.platform.id.Id;

/**
 * What an event happened to.
 *
 * @param type a short upper-case name, as {@code LISTING}
 */
public record Aggregate(String type, Id id) {}
