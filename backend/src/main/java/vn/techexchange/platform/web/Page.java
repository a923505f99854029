package vn.techexchange.platform.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the page after it; null on the last one
 */
@Serdeable
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a page out of rows of which one more than the size was read.
     *
     * @param cursor says where a page starts that follows this row
     */
    public static <R, T> Page<T> cut(
            List<R> rows, int size, Function<R, Cursor> cursor, Function<List<R>, List<T>> show) {
        boolean more = rows.size() > size;
        List<R> shown = more ? rows.subList(0, size) : rows;
        @Nullable String next = more ? cursor.apply(shown.getLast()).toString() : null;
        return new Page<>(show.apply(shown), next);
    }
}
