package vn.techexchange.search.query;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.search.index.TechnologyType;

/**
 * What somebody searches for.
 *
 * @param text as typed; blank asks for everything
 * @param type null for both
 * @param chosen the values chosen in each facet
 * @param trlMin null where the range is open
 * @param amount null for any
 * @param amountCounts whether to count by ranges of amounts too
 * @param cursor where the page before ended; null for the first
 */
public record Question(
        String text,
        @Nullable TechnologyType type,
        Map<Facet, Collection<String>> chosen,
        @Nullable Integer trlMin,
        @Nullable Integer trlMax,
        @Nullable AmountRange amount,
        boolean amountCounts,
        SortOrder order,
        int size,
        @Nullable String cursor) {

    /** The same, another page of it, without counting by amounts. */
    public Question page(int newSize, @Nullable String newCursor) {
        return new Question(text, type, chosen, trlMin, trlMax, amount, false, order, newSize, newCursor);
    }
}
