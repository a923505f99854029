package vn.techexchange.party.session;

import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param address of the visitor's machine, as our own proxy or the connection says
 */
public record Visitor(String address, @Nullable String userAgent) {}
