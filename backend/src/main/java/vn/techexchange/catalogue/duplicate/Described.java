package vn.techexchange.catalogue.duplicate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.text.Text;

/**
 * What a listing or need is recognised by.
 *
 * @param title folded
 * @param text its summary or problem, folded
 * @param numbers of its rights, as {@link RightNumber} writes them
 */
public record Described(String title, String text, Set<String> numbers) {

    public static Described of(ListingContent content) {
        Set<String> numbers = content.ipRights().stream()
                .map(right -> RightNumber.of(right.office(), right.number()))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Described(folded(content.title()), folded(content.summary()), numbers);
    }

    public static Described of(NeedContent content) {
        return new Described(folded(content.title()), folded(content.problem()), Set.of());
    }

    private static String folded(@Nullable LocalText text) {
        return text == null ? "" : Text.folded(text.in(Locale.of("vi")));
    }
}
