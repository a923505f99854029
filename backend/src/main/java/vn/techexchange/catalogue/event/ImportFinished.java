package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

/**
 * A file was brought in.
 *
 * @param organisation that brought it in, {@code owner} whose the listings or needs are
 */
@Serdeable
public record ImportFinished(
        Id file,
        SubjectType kind,
        Id organisation,
        Id owner,
        int created,
        int updated,
        int skipped,
        int submitted,
        int published)
        implements ImportEvent {}
