package vn.techexchange.deal.terms;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which terms two offers differ in, found by comparing their structure, never by what somebody says. */
public final class TermChanges {
    /** Below these lie values that are one thing to a reader: money, a list of codes. */
    private static final Set<String> WHOLE = Set.of("amount", "minimumAnnualRoyalty", "royaltyCap", "due");

    private TermChanges() {}

    /** The paths, as {@code paymentPlan.items[0].percent}, in the order of the terms. */
    public static List<String> between(JsonNode before, JsonNode after) {
        List<String> changed = new ArrayList<>();
        compare("", "", before, after, changed);
        return List.copyOf(changed);
    }

    private static void compare(
            String path, String name, @Nullable JsonNode before, @Nullable JsonNode after, List<String> changed) {
        if (nothing(before) && nothing(after)) {
            return;
        }
        if (bothObjects(before, after) && !WHOLE.contains(name)) {
            names(before, after)
                    .forEach(key -> compare(
                            path.isEmpty() ? key : path + "." + key, key, get(before, key), get(after, key), changed));
        } else if (listsOfObjects(before, after)) {
            int size = Math.max(size(before), size(after));
            for (int i = 0; i < size; i++) {
                compare(path + "[" + i + "]", name, at(before, i), at(after, i), changed);
            }
        } else if (before == null || after == null || !sameValue(before, after)) {
            changed.add(path);
        }
    }

    private static boolean bothObjects(@Nullable JsonNode before, @Nullable JsonNode after) {
        return before != null && after != null && before.isObject() && after.isObject();
    }

    private static boolean listsOfObjects(@Nullable JsonNode before, @Nullable JsonNode after) {
        return (holdsObjects(before) && (after == null || after.isArray()))
                || (holdsObjects(after) && (before == null || before.isArray()));
    }

    private static boolean holdsObjects(@Nullable JsonNode node) {
        if (node == null || !node.isArray() || node.size() == 0) {
            return false;
        }
        @Nullable JsonNode first = at(node, 0);
        return first != null && first.isObject();
    }

    private static boolean sameValue(JsonNode before, JsonNode after) {
        if (before.isNumber() && after.isNumber()) {
            return before.getBigDecimalValue().compareTo(after.getBigDecimalValue()) == 0;
        }
        return before.equals(after);
    }

    /** Missing, null, empty text and an empty list all say nothing. */
    private static boolean nothing(@Nullable JsonNode node) {
        return node == null
                || node.isNull()
                || (node.isString() && node.getStringValue().isEmpty())
                || (node.isContainerNode() && node.size() == 0);
    }

    private static Set<String> names(@Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        for (@Nullable JsonNode node : new @Nullable JsonNode[] {before, after}) {
            if (node != null) {
                node.entries().forEach(entry -> names.add(entry.getKey()));
            }
        }
        return names;
    }

    private static @Nullable JsonNode get(@Nullable JsonNode node, String key) {
        return node == null ? null : node.get(key);
    }

    private static @Nullable JsonNode at(@Nullable JsonNode node, int index) {
        return node == null || index >= node.size() ? null : node.get(index);
    }

    private static int size(@Nullable JsonNode node) {
        return node == null ? 0 : node.size();
    }
}
