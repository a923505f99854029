package vn.techexchange.catalogue.duplicate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * Something nearly the same, which the reader may know of.
 *
 * @param own whether it belongs to the reader's organisation; in a review, to the owner of what is reviewed
 * @param kinds in what
 */
@Serdeable
public record Resembled(Id id, String code, LocalText title, boolean own, List<Resemblance.Kind> kinds) {}
