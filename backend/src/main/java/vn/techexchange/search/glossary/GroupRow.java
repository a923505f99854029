package vn.techexchange.search.glossary;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.language.GlossaryGroup;
import vn.techexchange.search.language.Word;
import vn.techexchange.search.language.Words;

/**
 * @param folded the terms without marks, each between line feeds, to be searched
 * @param edited whether an operator changed what was shipped
 */
@MappedEntity("glossary_group")
record GroupRow(
        @io.micronaut.data.annotation.Id Id id,
        GlossaryGroup.Kind kind,
        String firstTerms,
        String secondTerms,
        String folded,
        int position,
        GlossaryOrigin origin,
        @Nullable String shippedKey,
        boolean edited,
        boolean disabled,
        @Nullable Id changedBy,
        Instant changedAt,
        @Version long version) {

    GlossaryGroup group() {
        return new GlossaryGroup(kind, lines(firstTerms), lines(secondTerms));
    }

    static String text(List<String> terms) {
        return String.join("\n", terms);
    }

    static String folded(GlossaryGroup group) {
        return group.terms().stream().map(GroupRow::folded).collect(Collectors.joining("\n", "\n", "\n"));
    }

    static String folded(String term) {
        return Words.of(term).stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
