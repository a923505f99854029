package vn.techexchange.embedded.node;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The {@code token_chars} of the n-gram tokenizers. */
final class CharacterClass {
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}");
    private static final Pattern SYMBOL = Pattern.compile("\\p{S}");

    private CharacterClass() {}

    static IntPredicate anyOf(List<String> names) {
        return names.stream()
                .map(CharacterClass::named)
                .reduce(IntPredicate::or)
                .orElse(character -> true);
    }

    private static IntPredicate named(String name) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" ->
                character -> PUNCTUATION.matcher(Character.toString(character)).matches();
            case "symbol" ->
                character -> SYMBOL.matcher(Character.toString(character)).matches();
            default -> throw new IllegalArgumentException("unknown character class [" + name + "] in token_chars");
        };
    }
}
