package vn.techexchange.search.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.language.Reading;
import vn.techexchange.search.language.Word;

/** Says why a result is there, from what its highlighting found and its card shows; asks nobody anything more. */
@Singleton
class Reasons {
    /** A name that holds less of the words is one by chance. */
    private static final int FEWEST_OF_NAME = 2;

    private final Lifts lifts;
    private final Vocabularies vocabularies;

    Reasons(Lifts lifts, Vocabularies vocabularies) {
        this.lifts = lifts;
        this.vocabularies = vocabularies;
    }

    /** @param lifted whether the order is one that lifts count in */
    List<Reason> of(Card card, Wording wording, Reading reading, Answering answering, boolean lifted) {
        var reasons = new ArrayList<Reason>();
        if (isNumberOf(card, wording)) {
            reasons.add(new Reason(Reason.Code.NUMBER, null, List.of(card.code()), List.of()));
        }
        reasons.addAll(answering.reasons());
        addOrganisation(reasons, card, reading);
        if (reasons.isEmpty()) {
            reasons.add(elsewhere(card, reading));
        }
        if (lifted) {
            reasons.addAll(lifts.of(card));
        }
        return reasons;
    }

    private static boolean isNumberOf(Card card, Wording wording) {
        return Stream.of(card.code(), card.sourceRef())
                .filter(Objects::nonNull)
                .anyMatch(code -> Wording.of(code).asNumber().equals(wording.asNumber()));
    }

    private static void addOrganisation(List<Reason> reasons, Card card, Reading reading) {
        var organisation = card.organisation();
        if (organisation != null && reading.content().size() >= FEWEST_OF_NAME) {
            LocalText name = organisation.name();
            Stream.of(name.vi(), name.en())
                    .filter(Objects::nonNull)
                    .filter(each -> held(each, reading)
                            >= Math.max(FEWEST_OF_NAME, (reading.content().size() + 1) / 2))
                    .findFirst()
                    .ifPresent(
                            each -> reasons.add(new Reason(Reason.Code.ORGANISATION, null, List.of(each), List.of())));
        }
    }

    /** How many of the words stand in it, whatever their marks. */
    private static long held(String name, Reading reading) {
        String bare = " " + Folding.fold(name) + " ";
        return reading.content().stream()
                .map(Word::folded)
                .distinct()
                .filter(word -> bare.contains(" " + word + " "))
                .count();
    }

    private Reason elsewhere(Card card, Reading reading) {
        @Nullable String field = card.field();
        boolean byField = field != null
                && vocabularies.name(Vocabulary.FIELDS, field).stream()
                        .flatMap(name -> Stream.of(name.vi(), name.en()))
                        .filter(Objects::nonNull)
                        .anyMatch(name -> held(name, reading) > 0);
        return byField
                ? new Reason(Reason.Code.FIELD, null, List.of(Objects.requireNonNull(field)), List.of())
                : new Reason(Reason.Code.DETAILS, null, List.of(), List.of());
    }
}
