package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

/**
 * Somebody has a file brought in.
 *
 * @param owner whose the listings or needs become
 * @param wanted how far they shall get
 * @param basis on which an operator has them published
 */
@Serdeable
public record ImportStarted(
        Id file,
        SubjectType kind,
        Id owner,
        String wanted,
        @Nullable String basis) implements ImportEvent {}
