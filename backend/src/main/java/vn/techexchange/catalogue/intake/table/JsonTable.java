package vn.techexchange.catalogue.intake.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A list of objects. A value inside another object has the names on the way to it, with dots between them, as a column; the
 * values of a list are lines of one cell.
 */
final class JsonTable implements Table {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(1_000_000)
                    .maxNameLength(500)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final Path file;

    JsonTable(Path file) {
        this.file = file;
    }

    @Override
    public void read(Taker taker) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        int objects = objects((number, values) -> {
            found.addAll(values.keySet());
            if (found.size() > MOST_COLUMNS) {
                throw TableRefused.columns();
            }
            if (number > MOST_ROWS) {
                throw TableRefused.rows();
            }
            return true;
        });
        if (objects == 0 || found.isEmpty()) {
            throw TableRefused.empty();
        }
        List<String> names = List.copyOf(found);
        taker.names(names);
        objects((number, values) -> {
            List<String> cells = new ArrayList<>(names.size());
            names.forEach(name -> cells.add(Rows.cell(values.getOrDefault(name, ""))));
            return cells.stream().allMatch(String::isEmpty) || taker.row(number, cells);
        });
    }

    private interface Objects {
        boolean object(int number, Map<String, String> values);
    }

    private int objects(Objects each) throws IOException {
        try (Reader in = Encoding.open(file);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw TableRefused.broken();
            }
            int number = 0;
            boolean going = true;
            while (going && parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    throw TableRefused.broken();
                }
                Map<String, String> values = new LinkedHashMap<>();
                object(parser, "", values);
                going = each.object(++number, values);
            }
            return number;
        } catch (JacksonException broken) {
            throw TableRefused.broken();
        } catch (java.nio.charset.CharacterCodingException e) {
            throw TableRefused.encoding();
        }
    }

    private static void object(JsonParser parser, String path, Map<String, String> values) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = path + parser.currentName();
            value(parser, parser.nextToken(), name, values);
        }
    }

    private static void value(JsonParser parser, JsonToken token, String name, Map<String, String> values) {
        switch (token) {
            case START_OBJECT -> object(parser, name + ".", values);
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value(parser, parser.currentToken(), name, values);
                }
            }
            case VALUE_NULL -> values.putIfAbsent(name, "");
            default -> values.merge(name, parser.getString(), (before, more) -> before + "\n" + more);
        }
    }
}
