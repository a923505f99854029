package vn.techexchange.measure.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list of {@code generate/}: on each line the Vietnamese, the English, then what else the list has, between tabs. */
record WordList(List<Entry> entries) {
    record Entry(String vi, String en, List<String> more) {}

    static WordList read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream("/generate/" + name)),
                StandardCharsets.UTF_8))) {
            return new WordList(lines.lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(columns -> new Entry(columns.get(0), columns.get(1), columns.subList(2, columns.size())))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return entries.size();
    }

    /** Begins again behind the last. */
    Entry at(long place) {
        return entries.get((int) Math.floorMod(place, (long) entries.size()));
    }
}
