package vn.techexchange.demonstration;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.catalogue.content.NeedContent;

/** A record of {@code demonstration/fictional-needs.json}: invented throughout. */
@Serdeable
record FictionalNeed(String ref, DemonstrationPerson owner, NeedContent content) {}
