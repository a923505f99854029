package vn.techexchange.catalogue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.problem.FieldError;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.text.LocalText;

/** Collects what is wrong, field by field, so that all of it can be said at once. */
final class Findings {
    private final Vocabularies vocabularies;
    private final List<FieldError> errors = new ArrayList<>();

    Findings(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    void add(String path, String code, Object... arguments) {
        errors.add(FieldError.of(path, code, arguments));
    }

    void require(boolean holds, String path, String code, Object... arguments) {
        if (!holds) {
            add(path, code, arguments);
        }
    }

    void text(String path, LocalText text, int longest) {
        text(path + ".vi", text.vi(), longest);
        text(path + ".en", text.en(), longest);
    }

    void text(String path, @Nullable String text, int longest) {
        require(text == null || text.length() <= longest, path, "too-long", longest);
    }

    void pattern(String path, @Nullable String text, Pattern pattern) {
        require(text == null || text.isEmpty() || pattern.matcher(text).matches(), path, "format");
    }

    void texts(String path, List<LocalText> texts, int most, int longest) {
        size(path, texts, most);
        for (int i = 0; i < texts.size(); i++) {
            text(path + "[" + i + "]", texts.get(i), longest);
        }
    }

    void size(String path, Collection<?> list, int most) {
        require(list.size() <= most, path, "too-many", most);
    }

    void code(String path, @Nullable String code, Vocabulary vocabulary) {
        require(code == null || vocabularies.has(vocabulary, code), path, "unknown-code");
    }

    void codes(String path, List<String> codes, Vocabulary vocabulary) {
        size(path, codes, vocabularies.terms(vocabulary).size());
        for (int i = 0; i < codes.size(); i++) {
            code(path + "[" + i + "]", codes.get(i), vocabulary);
        }
    }

    void range(String path, @Nullable Integer number, int least, int most) {
        require(number == null || (number >= least && number <= most), path, "out-of-range", least, most);
    }

    void percent(String path, @Nullable BigDecimal number) {
        boolean fits = number == null || (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0);
        require(fits, path, "out-of-range", 0, 100);
    }

    void money(String path, @Nullable Money money) {
        require(money == null || !money.isNegative(), path, "positive-or-zero");
        if (money != null) {
            code(path + ".currency", money.currency().toUpperCase(Locale.ROOT), Vocabulary.CURRENCIES);
        }
    }

    /** @throws Invalid if anything was found */
    void refuse() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
