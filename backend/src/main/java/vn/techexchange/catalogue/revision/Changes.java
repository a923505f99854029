package vn.techexchange.catalogue.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two documents leaf by leaf. */
final class Changes {
    private Changes() {}

    static List<Change> between(Map<?, ?> before, Map<?, ?> after) {
        List<Change> changes = new ArrayList<>();
        collect("", before, after, changes);
        return changes;
    }

    private static void collect(String prefix, Map<?, ?> before, Map<?, ?> after, List<Change> changes) {
        Set<Object> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        for (Object key : keys) {
            compare(prefix + key, before.get(key), after.get(key), changes);
        }
    }

    private static void compare(String path, @Nullable Object before, @Nullable Object after, List<Change> changes) {
        if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is && !isMoney(was) && !isMoney(is)) {
            collect(path + ".", was, is, changes);
        } else if (!Objects.equals(absent(before), absent(after))) {
            changes.add(new Change(path, before, after));
        }
    }

    /** An amount means nothing without its currency, so the two change as one. */
    private static boolean isMoney(Map<?, ?> value) {
        return value.containsKey("amount");
    }

    private static @Nullable Object absent(@Nullable Object value) {
        boolean empty = (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        return empty ? null : value;
    }
}
