package vn.techexchange.platform.mail;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** A mail under the identifier that makes a second delivery recognisable as the same message. */
@Serdeable
record QueuedMail(Id id, Mail mail) {}
