package vn.techexchange.catalogue.intake.column;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.problem.FieldError;
import vn.techexchange.platform.text.LocalText;

/**
 * The cells of one row, read as what they stand for. What cannot be read is noted as a problem of its column. A column that
 * the file does not have leaves what is there; an empty cell empties it.
 */
final class Cells {
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x", "co", "dung");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "khong", "sai");
    private static final Pattern LINES = Pattern.compile("\\s*[|\\n]\\s*");
    private static final Pattern CODES = Pattern.compile("\\s*[|\\n;]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern LEVEL = Pattern.compile("(?:trl|cap|cap do|muc|muc do|level)? ?([0-9])(?: 0)?(?: 9)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})(?:[T ].*)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.,]*");
    private static final Pattern OWNER = Pattern.compile("(.*?)[\\s(:,–-]*(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%\\s*\\)?");
    private static final int SHOWN = 80;

    private final Map<String, String> cells;
    private final Words.Reading words;
    private final List<FieldError> problems = new ArrayList<>();

    Cells(Map<String, String> cells, Words.Reading words) {
        this.cells = cells;
        this.words = words;
    }

    List<FieldError> problems() {
        return problems;
    }

    boolean has(String target) {
        return cells.containsKey(target);
    }

    boolean hasAny(String prefix) {
        return cells.keySet().stream().anyMatch(target -> target.startsWith(prefix));
    }

    boolean saysAny(String prefix) {
        return cells.entrySet().stream()
                .anyMatch(cell ->
                        cell.getKey().startsWith(prefix) && !cell.getValue().isBlank());
    }

    private @Nullable String said(String target) {
        @Nullable String cell = cells.get(target);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    @Nullable
    String text(String target, @Nullable String before) {
        return has(target) ? said(target) : before;
    }

    LocalText text(String target, LocalText before) {
        return LocalText.of(text(target + ".vi", before.vi()), text(target + ".en", before.en()));
    }

    /** Lines of both languages, side by side. */
    List<LocalText> texts(String target, List<LocalText> before) {
        if (!has(target + ".vi") && !has(target + ".en")) {
            return before;
        }
        List<@Nullable String> vi = lines(target + ".vi", before, LocalText::vi);
        List<@Nullable String> en = lines(target + ".en", before, LocalText::en);
        List<LocalText> both = new ArrayList<>();
        for (int i = 0; i < Math.max(vi.size(), en.size()); i++) {
            both.add(LocalText.of(i < vi.size() ? vi.get(i) : null, i < en.size() ? en.get(i) : null));
        }
        return both;
    }

    private List<@Nullable String> lines(
            String target, List<LocalText> before, java.util.function.Function<LocalText, @Nullable String> language) {
        if (!has(target)) {
            List<@Nullable String> kept = new ArrayList<>();
            before.forEach(text -> kept.add(language.apply(text)));
            return kept;
        }
        return new ArrayList<>(parts(target, LINES));
    }

    private List<String> parts(String target, Pattern between) {
        @Nullable String cell = said(target);
        return cell == null
                ? List.of()
                : Arrays.stream(between.split(cell))
                        .filter(part -> !part.isBlank())
                        .toList();
    }

    @Nullable
    String code(String target, Vocabulary vocabulary, @Nullable String before) {
        if (!has(target)) {
            return before;
        }
        @Nullable String word = said(target);
        return word == null ? null : known(target, vocabulary, word).orElse(null);
    }

    private Optional<String> known(String target, Vocabulary vocabulary, String word) {
        Optional<String> code = words.code(vocabulary, word);
        if (code.isEmpty()) {
            problem(target, "unknown-word", shown(word));
        }
        return code;
    }

    List<String> codes(String target, Vocabulary vocabulary, List<String> before) {
        if (!has(target)) {
            return before;
        }
        return parts(target, CODES).stream()
                .flatMap(part -> words.code(vocabulary, part).isPresent() ? Stream.of(part) : COMMA.splitAsStream(part))
                .filter(part -> !part.isBlank())
                .flatMap(part -> known(target, vocabulary, part).stream())
                .distinct()
                .toList();
    }

    List<String> ipc(String target, List<String> before) {
        if (!has(target)) {
            return before;
        }
        return parts(target, CODES).stream()
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT).replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }

    @Nullable
    Integer level(String target, @Nullable Integer before) {
        if (!has(target)) {
            return before;
        }
        @Nullable String cell = said(target);
        if (cell == null) {
            return null;
        }
        Matcher level = LEVEL.matcher(vn.techexchange.platform.text.Text.folded(cell));
        if (!level.matches()) {
            problem(target, "not-a-level", shown(cell));
            return null;
        }
        return Integer.valueOf(level.group(1));
    }

    boolean yes(String target, boolean before) {
        if (!has(target)) {
            return before;
        }
        @Nullable String cell = said(target);
        String folded = cell == null ? "no" : Words.folded(cell);
        if (!YES.contains(folded) && !NO.contains(folded)) {
            problem(target, "not-yes-or-no", shown(folded));
        }
        return YES.contains(folded);
    }

    @Nullable
    LocalDate day(String target, @Nullable LocalDate before) {
        if (!has(target)) {
            return before;
        }
        @Nullable String cell = said(target);
        if (cell == null) {
            return null;
        }
        Matcher day = DAY.matcher(cell);
        Matcher iso = ISO_DAY.matcher(cell);
        try {
            if (day.matches()) {
                return day(day.group(3), day.group(2), day.group(1));
            }
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        problem(target, "not-a-day", shown(cell));
        return null;
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** @param currency of an amount that is there, where the file says none */
    @Nullable
    Money money(String target, String currencyTarget, @Nullable Money before, String currency) {
        if (!has(target) && !has(currencyTarget)) {
            return before;
        }
        @Nullable BigDecimal amount = has(target) ? number(target, true) : (before == null ? null : before.amount());
        if (amount == null) {
            return null;
        }
        @Nullable String of = code(currencyTarget, Vocabulary.CURRENCIES, before == null ? null : before.currency());
        try {
            return new Money(amount, of == null ? currency : of);
        } catch (IllegalArgumentException tooFine) {
            problem(target, "not-an-amount", shown(amount.toPlainString()));
            return null;
        }
    }

    /** A percentage as it is kept. */
    @Nullable
    String percent(String target, @Nullable String before) {
        if (!has(target)) {
            return before;
        }
        @Nullable BigDecimal number = number(target, false);
        return number == null ? null : number.toPlainString();
    }

    private @Nullable BigDecimal number(String target, boolean whole) {
        @Nullable String cell = said(target);
        if (cell == null) {
            return null;
        }
        String plain = cell.replaceAll("(?i)[\\s\u00a0%đ$€₫]|VND|USD|EUR", "");
        if (!NUMBER.matcher(plain).matches()) {
            problem(target, "not-a-number", shown(cell));
            return null;
        }
        try {
            return new BigDecimal(withoutSeparators(plain, whole));
        } catch (NumberFormatException e) {
            problem(target, "not-a-number", shown(cell));
            return null;
        }
    }

    /** In Vietnam 1.500,5 and elsewhere 1,500.5: the last of two kinds is the decimal one, one that is repeated is not. */
    private static String withoutSeparators(String number, boolean whole) {
        int dots = count(number, '.');
        int commas = count(number, ',');
        if (dots > 0 && commas > 0) {
            boolean decimalComma = number.lastIndexOf(',') > number.lastIndexOf('.');
            String one = number.replace(decimalComma ? "." : ",", "");
            return one.replace(',', '.');
        }
        char separator = dots > 0 ? '.' : ',';
        int times = dots + commas;
        boolean groups = times > 1 || (times == 1 && whole && number.length() - number.lastIndexOf(separator) == 4);
        UnaryOperator<String> read =
                groups ? text -> text.replace(String.valueOf(separator), "") : text -> text.replace(separator, '.');
        return read.apply(number);
    }

    private static int count(String text, char sought) {
        return (int) text.chars().filter(each -> each == sought).count();
    }

    /** Owners, each with a share where one is said, as {@code Viện A 60% | Công ty B (40%)}. */
    <O> List<O> owners(String target, BiFunction<String, @Nullable BigDecimal, O> owner) {
        List<O> owners = new ArrayList<>();
        for (String part : parts(target, CODES)) {
            Matcher share = OWNER.matcher(part);
            if (share.matches() && !share.group(1).isBlank()) {
                owners.add(owner.apply(
                        share.group(1).strip(), new BigDecimal(share.group(2).replace(',', '.'))));
            } else {
                owners.add(owner.apply(part, null));
            }
        }
        return owners;
    }

    private void problem(String target, String code, Object... arguments) {
        problems.add(FieldError.of(target, code, arguments));
    }

    private static String shown(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
