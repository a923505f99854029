package vn.techexchange.catalogue.intake.column;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.techexchange.catalogue.vocabulary.Term;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.platform.text.Text;

/** Finds codes by themselves or by their names in either language, without marks, case and blanks. */
@Singleton
public class Words {
    private static final Pattern BEFORE_PROVINCES = Pattern.compile("^(tinh|thanhpho|tp)(?=.{3})");

    private final Vocabularies vocabularies;

    Words(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    static String folded(String text) {
        return Text.folded(text).replace(" ", "");
    }

    /** The vocabularies of this moment, for a file's worth of look-ups. */
    Reading now() {
        return new Reading();
    }

    /** One edition of the words. */
    final class Reading {
        private final Map<Vocabulary, Map<String, String>> codes = new EnumMap<>(Vocabulary.class);

        private Reading() {}

        Optional<String> code(Vocabulary vocabulary, String word) {
            String folded = folded(word);
            Map<String, String> known = codes.computeIfAbsent(vocabulary, this::read);
            Optional<String> code = Optional.ofNullable(known.get(folded));
            return code.isPresent() || vocabulary != Vocabulary.PROVINCES
                    ? code
                    : Optional.ofNullable(
                            known.get(BEFORE_PROVINCES.matcher(folded).replaceFirst("")));
        }

        private Map<String, String> read(Vocabulary vocabulary) {
            Map<String, String> known = new HashMap<>();
            List<Term> terms = vocabularies.terms(vocabulary);
            for (Term term : terms) {
                known.putIfAbsent(folded(term.vi()), term.code());
                known.putIfAbsent(folded(term.en()), term.code());
                if (vocabulary == Vocabulary.PROVINCES) {
                    known.putIfAbsent(
                            BEFORE_PROVINCES.matcher(folded(term.vi())).replaceFirst(""), term.code());
                }
            }
            terms.forEach(term -> known.put(folded(term.code()), term.code()));
            return known;
        }
    }
}
