package vn.techexchange.search.glossary;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.FieldError;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.search.language.Broadness;
import vn.techexchange.search.language.GlossaryGroup;
import vn.techexchange.search.language.Word;
import vn.techexchange.search.language.Words;

/** What a group must not be, and what is worth a second thought. */
@Singleton
class GlossaryCheck {
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST = 2;
    private static final int SHORT = 3;

    private final GlossaryRepository repository;
    private final Broadness broadness;

    GlossaryCheck(GlossaryRepository repository, Broadness broadness) {
        this.repository = repository;
        this.broadness = broadness;
    }

    /** @throws Invalid naming the column */
    void require(GlossaryGroup group) {
        var errors = new ArrayList<FieldError>();
        boolean reading = group.kind() == GlossaryGroup.Kind.READ;
        if (reading) {
            requireAny(errors, "first", group.first());
            requireAny(errors, "second", group.second());
        } else if (group.terms().size() < 2) {
            errors.add(FieldError.of(group.first().isEmpty() ? "first" : "second", "two-terms"));
        }
        check(errors, "first", group.first());
        check(errors, "second", group.second());
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void requireAny(List<FieldError> errors, String column, List<String> terms) {
        if (terms.isEmpty()) {
            errors.add(FieldError.of(column, "required"));
        }
    }

    private void check(List<FieldError> errors, String column, List<String> terms) {
        for (String term : terms) {
            List<Word> words = Words.of(term);
            if (words.isEmpty() || term.contains(";")) {
                errors.add(FieldError.of(column, "no-term", term));
            } else if (words.size() > MOST_WORDS) {
                errors.add(FieldError.of(column, "term-long", term, MOST_WORDS));
            } else if (words.size() == 1 && words.getFirst().text().length() < SHORTEST) {
                errors.add(FieldError.of(column, "term-short", term));
            } else if (broadness.saysNothing(term)) {
                errors.add(FieldError.of(column, "term-says-nothing", term));
            }
        }
    }

    /** @param id of the group that is changed; null for a new one */
    List<Warning> warnings(GlossaryGroup group, @Nullable Id id) {
        var warnings = new ArrayList<Warning>();
        for (String term : group.terms()) {
            List<Word> words = Words.of(term);
            if (broadness.isGeneric(term)) {
                warnings.add(new Warning(Warning.Code.GENERIC, term, null, List.of()));
            } else if (words.size() == 1 && words.getFirst().text().length() < SHORT) {
                warnings.add(new Warning(Warning.Code.SHORT, term, null, List.of()));
            }
            repository.having("%\n" + escaped(GroupRow.folded(term)) + "\n%").stream()
                    .filter(row -> !row.id().equals(id))
                    .filter(row -> row.group().terms().stream().anyMatch(other -> same(other, term)))
                    .findFirst()
                    .ifPresent(row -> warnings.add(new Warning(
                            Warning.Code.ELSEWHERE, term, row.id(), row.group().terms())));
        }
        return warnings;
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /**
     * What is worth a second thought.
     *
     * @param group another one that has the term; null where it is not about one
     * @param terms of that group
     */
    @Serdeable
    record Warning(Code code, String term, @Nullable Id group, List<String> terms) {
        /** What it is about. */
        enum Code {
            /** Nearly everything on the exchange could be called so. */
            GENERIC,
            /** So short that it is likely to be part of something else. */
            SHORT,
            /** Another group has it as well: then either is found. */
            ELSEWHERE
        }
    }
}
