package vn.techexchange.catalogue.content;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.text.LocalText;

/**
 * One row of the comparison with the existing solution.
 *
 * @param source where the figures come from
 */
@Serdeable
public record Comparison(LocalText criterion, LocalText ours, LocalText existing, LocalText source) {
    public Comparison {
        criterion = Absent.text(criterion);
        ours = Absent.text(ours);
        existing = Absent.text(existing);
        source = Absent.text(source);
    }
}
