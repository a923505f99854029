package vn.techexchange.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The glossary that the server ships; its head says how it is written. */
final class GlossaryFile {
    private static final int COLUMNS = 3;

    private GlossaryFile() {}

    static Glossary read() {
        return new Glossary(
                WordList.lines("glossary.tsv").map(GlossaryFile::group).toList());
    }

    private static Equivalents group(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("a line of the glossary without three columns: " + line);
        }
        List<Term> first = terms(columns[1]);
        List<Term> second = terms(columns[2]);
        List<Term> all = Stream.concat(first.stream(), second.stream()).toList();
        return switch (columns[0]) {
            case "same" -> new Equivalents(all, all, List.of());
            case "near" -> new Equivalents(all, List.of(), all);
            case "read" -> new Equivalents(first, second, List.of());
            default -> throw new IllegalStateException("a line of the glossary of no known kind: " + line);
        };
    }

    private static List<Term> terms(String column) {
        return Arrays.stream(column.split(";", -1))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .map(Term::of)
                .toList();
    }
}
