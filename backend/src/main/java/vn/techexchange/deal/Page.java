package vn.techexchange.deal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next gives the part after it; null at the end
 */
@Serdeable
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * The first {@code size} of the rows; one row more than that tells that there is a next part.
     *
     * @param cursor of the last row that is shown
     */
    public static <R, T> Page<T> of(
            List<R> oneMore, int size, Function<R, String> cursor, Function<List<R>, List<T>> shown) {
        if (oneMore.size() <= size) {
            return new Page<>(shown.apply(oneMore), null);
        }
        List<R> rows = oneMore.subList(0, size);
        return new Page<>(shown.apply(rows), cursor.apply(rows.getLast()));
    }
}
