package vn.techexchange.catalogue.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * In what two things are nearly the same. Likeness is the share of common runs of words: two for a title, three for a text.
 *
 * <p>A title counts from 0.9: with up to eleven words then no word differs but for marks, case and punctuation; short
 * titles, which many give to different things, do not count. A text counts from 0.8: of forty words one may differ, of
 * eighty three. A number counts if it is the same.
 */
public final class Resemblance {
    static final double TITLE = 0.9;
    static final double TEXT = 0.8;
    static final int SHORTEST_TITLE = 4;
    static final int SHORTEST_TEXT = 12;
    private static final int TITLE_RUN = 2;
    private static final int TEXT_RUN = 3;

    /** What is the same. */
    public enum Kind {
        NUMBER,
        TITLE,
        TEXT
    }

    private Resemblance() {}

    /** Empty if they are not nearly the same. */
    public static List<Kind> between(Described one, Described other) {
        List<Kind> kinds = new ArrayList<>();
        if (!Collections.disjoint(one.numbers(), other.numbers())) {
            kinds.add(Kind.NUMBER);
        }
        if (alike(title(one), title(other), SHORTEST_TITLE, TITLE)) {
            kinds.add(Kind.TITLE);
        }
        if (alike(text(one), text(other), SHORTEST_TEXT, TEXT)) {
            kinds.add(Kind.TEXT);
        }
        return kinds;
    }

    static Shingles title(Described described) {
        return Shingles.of(described.title(), TITLE_RUN);
    }

    static Shingles text(Described described) {
        return Shingles.of(described.text(), TEXT_RUN);
    }

    private static boolean alike(Shingles one, Shingles other, int shortest, double from) {
        return one.words() >= shortest && other.words() >= shortest && one.likeness(other) >= from;
    }
}
