package vn.techexchange.matching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.matching.MatchReason.Code;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.language.SharedWords;

/** The words that a need and a listing have in common, as a reason for each language. */
@Singleton
class CommonWords {
    private static final int VIETNAMESE = 4;
    private static final int ENGLISH = 4;

    private final SharedWords shared;

    CommonWords(SharedWords shared) {
        this.shared = shared;
    }

    List<MatchReason> of(NeedContent need, ListingContent listing) {
        var vietnamese = shared.of(text(need, LocalText::vi), text(listing, LocalText::vi), VIETNAMESE);
        var english = shared.of(text(need, LocalText::en), text(listing, LocalText::en), ENGLISH);
        return Stream.of(new MatchReason(Code.WORDS, vietnamese), new MatchReason(Code.WORDS_EN, english))
                .filter(reason -> !reason.values().isEmpty())
                .toList();
    }

    private static String text(NeedContent need, Function<LocalText, @Nullable String> language) {
        return joined(Stream.of(need.title(), need.problem(), need.outcome()), language);
    }

    private static String text(ListingContent listing, Function<LocalText, @Nullable String> language) {
        return joined(
                Stream.of(
                                Stream.of(listing.title(), listing.summary()),
                                listing.advantages().stream(),
                                listing.applications().stream())
                        .flatMap(Function.identity()),
                language);
    }

    private static String joined(Stream<LocalText> texts, Function<LocalText, @Nullable String> language) {
        return texts.map(text -> Objects.requireNonNullElse(language.apply(text), ""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
