package vn.techexchange.party.session;

import vn.techexchange.platform.id.Id;

/** The session a request belongs to; a controller's parameter. */
public record CurrentSession(Id id) {}
