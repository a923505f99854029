package vn.techexchange.search.language;

import jakarta.inject.Singleton;
import java.util.List;

/** Which words say too little to be a term of the glossary. */
@Singleton
public class Broadness {
    private final Phrases framing = WordList.phrases("framing.txt", "small.en.txt", "small.vi.txt");
    private final Phrases generic = WordList.phrases("generic.txt");

    /** Whether it is only put around what people ask for, or a small word: in every other query, and of none the subject. */
    public boolean saysNothing(String term) {
        return covers(framing, Words.of(term));
    }

    /** Whether nearly everything on an exchange of technology could be called so. */
    public boolean isGeneric(String term) {
        return covers(generic, Words.of(term));
    }

    private static boolean covers(Phrases phrases, List<Word> words) {
        return !words.isEmpty() && phrases.lengthAt(words, 0, true) == words.size();
    }
}
