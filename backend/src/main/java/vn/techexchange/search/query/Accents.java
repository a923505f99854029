package vn.techexchange.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives words typed without marks the marks that they have in what they found: {@code xu ly nuoc} is written
 * {@code xử lý nước} there. Longer runs of words decide before shorter ones, since one syllable has many readings.
 */
final class Accents {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_RUN = 6;

    private final Map<List<String>, Map<String, Integer>> readings = new HashMap<>();

    private final Set<String> asked;

    /** @param asked the words without marks that will be asked for; others are not learnt */
    Accents(List<String> texts, Collection<String> asked) {
        this.asked = Set.copyOf(asked);
        texts.forEach(this::learn);
    }

    private void learn(String text) {
        List<String> written = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> bare = written.stream().map(Folding::fold).toList();
        for (int from = 0; from < written.size(); from++) {
            int longest = Math.min(written.size(), from + LONGEST_RUN);
            for (int to = from + 1; to <= longest && asked.contains(bare.get(to - 1)); to++) {
                readings.computeIfAbsent(bare.subList(from, to), run -> new HashMap<>())
                        .merge(String.join(" ", written.subList(from, to)), 1, Integer::sum);
            }
        }
    }

    /** Empty if nothing would change, or if a word was not found at all. */
    Optional<String> on(List<String> plain) {
        var words = new ArrayList<String>();
        int from = 0;
        while (from < plain.size()) {
            int to = Math.min(plain.size(), from + LONGEST_RUN);
            while (to > from && !readings.containsKey(plain.subList(from, to))) {
                to--;
            }
            if (to == from) {
                return Optional.empty();
            }
            words.add(reading(plain.subList(from, to)));
            from = to;
        }
        String marked = String.join(" ", words);
        return marked.equals(String.join(" ", plain)) ? Optional.empty() : Optional.of(marked);
    }

    /** A syllable on its own that can be read in more than one way stays as it was typed. */
    private String reading(List<String> run) {
        Map<String, Integer> known = readings.getOrDefault(run, Map.of());
        return run.size() == 1 && known.size() > 1
                ? run.getFirst()
                : known.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
    }
}
