package vn.techexchange.search.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lists of words among the server's resources, one entry a line; a line that begins with # is a remark. */
final class WordList {
    private WordList() {}

    static Stream<String> lines(String name) {
        try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream("/search/words/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrases phrases(String... names) {
        return new Phrases(List.of(names).stream().flatMap(WordList::lines).toList());
    }
}
