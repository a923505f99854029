package vn.techexchange.search.language;

/**
 * A word of a text, which in Vietnamese is a syllable.
 *
 * @param text as written, in small letters
 * @param folded without marks
 * @param stem the folded word without its English ending
 * @param from where it begins in the text, in UTF-16 units
 * @param to where it ends (exclusive)
 */
public record Word(String text, String folded, String stem, int from, int to) {
    /** English endings are not looked for in shorter words: "RAS" is no plural of "ra". */
    private static final int SHORTEST_WITH_ENDING = 4;

    public boolean isLong() {
        return text.length() >= SHORTEST_WITH_ENDING;
    }

    /** Whether any letter bears a mark. */
    public boolean isMarked() {
        return !text.equals(folded);
    }
}
