package vn.techexchange.search.glossary;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.techexchange.search.language.GlossaryGroup;

/**
 * A group as an operator writes it.
 *
 * @param first Vietnamese terms; of a reading the words that are typed
 * @param second English terms, acronyms; of a reading the terms that they are read as
 * @param disabled whether it is not used for now
 */
@Serdeable
record GroupForm(
        GlossaryGroup.@NotNull Kind kind,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 80) String> first,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 80) String> second,
        boolean disabled) {

    /** Without blanks and what is said twice. */
    GlossaryGroup group() {
        return new GlossaryGroup(kind, tidied(first), tidied(second));
    }

    private static List<String> tidied(List<String> terms) {
        return terms.stream()
                .map(term -> String.join(" ", term.strip().split("\\s+")))
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }
}
