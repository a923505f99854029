package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vn.techexchange.platform.problem.Invalid;

/**
 * Where a page ended: the sort values of its last result; or where it began, for the page before. As text it means nothing
 * to clients.
 *
 * @param order the order that the values belong to
 * @param backwards whether the page before is meant
 */
record Cursor(SortOrder order, boolean backwards, List<FieldValue> values) {
    private static final String BACKWARDS = "<";
    private static final String BETWEEN = "\n";

    String text() {
        String plain = (backwards ? BACKWARDS : "")
                + order.name()
                + BETWEEN
                + values.stream().map(Cursor::written).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Invalid if it is none of ours, or of another order */
    static Cursor of(String text, SortOrder order) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = plain.lines().toList();
            boolean backwards = plain.startsWith(BACKWARDS);
            String name = (backwards ? BACKWARDS : "") + order.name();
            if (parts.size() != 1 + order.options(false).size()
                    || !parts.getFirst().equals(name)) {
                throw Invalid.field("cursor", "cursor");
            }
            var values = new ArrayList<FieldValue>();
            parts.subList(1, parts.size()).forEach(part -> values.add(read(part)));
            return new Cursor(order, backwards, values);
        } catch (IllegalArgumentException e) {
            throw Invalid.field("cursor", "cursor");
        }
    }

    private static String written(FieldValue value) {
        return switch (value._kind()) {
            case Long -> "l" + value.longValue();
            case Double -> "d" + value.doubleValue();
            case String -> "s" + value.stringValue();
            default -> throw new IllegalStateException("no sort value: " + value);
        };
    }

    private static FieldValue read(String part) {
        if (part.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        String value = part.substring(1);
        return switch (part.charAt(0)) {
            case 'l' -> FieldValue.of(Long.parseLong(value));
            case 'd' -> FieldValue.of(finite(Double.parseDouble(value)));
            case 's' -> FieldValue.of(value);
            default -> throw new IllegalArgumentException(part);
        };
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not finite");
        }
        return value;
    }
}
