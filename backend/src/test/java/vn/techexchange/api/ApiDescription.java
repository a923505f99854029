package vn.techexchange.api;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The API as the compiler described it: what there is to call, and what each call takes. */
final class ApiDescription {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, Object> document;

    private ApiDescription(Map<String, Object> document) {
        this.document = document;
    }

    static ApiDescription read() {
        InputStream made = Objects.requireNonNull(
                ApiDescription.class.getResourceAsStream("/META-INF/swagger/technology-exchange.yml"));
        return new ApiDescription(new Yaml().load(made));
    }

    /**
     * One call.
     *
     * @param bodyProperties the names of the JSON body's properties; null if it takes no JSON
     */
    record Operation(
            String method,
            String path,
            List<String> query,
            @Nullable List<String> bodyProperties) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        map(document, "paths")
                .forEach((path, item) -> asMap(item).forEach((method, operation) -> {
                    if (METHODS.contains(method) && !path.contains("/testing/")) {
                        operations.add(operation(method.toUpperCase(Locale.ROOT), path, asMap(operation)));
                    }
                }));
        return operations;
    }

    private Operation operation(String method, String path, Map<String, Object> operation) {
        List<String> query = list(operation, "parameters").stream()
                .map(ApiDescription::asMap)
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
        Map<String, Object> json = map(map(map(operation, "requestBody"), "content"), "application/json");
        @Nullable
        List<String> properties = json.isEmpty()
                ? null
                : List.copyOf(map(resolved(map(json, "schema")), "properties").keySet());
        return new Operation(method, path, query, properties);
    }

    private Map<String, Object> resolved(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return map(map(map(document, "components"), "schemas"), name);
        }
        return schema;
    }

    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return from.get(key) == null ? Map.of() : asMap(Objects.requireNonNull(from.get(key)));
    }

    private static List<Object> list(Map<String, Object> from, String key) {
        return from.get(key) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private static Map<String, Object> asMap(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, item) -> map.put(String.valueOf(key), item));
        return map;
    }
}
