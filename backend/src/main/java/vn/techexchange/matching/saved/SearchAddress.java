package vn.techexchange.matching.saved;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.techexchange.search.SearchRequest;

/** The page of results of a search, the newest first: its parameters stand in the page's address under the same names. */
@Singleton
class SearchAddress {
    private final ObjectMapper json;

    SearchAddress(ObjectMapper json) {
        this.json = json;
    }

    String newestOf(SearchRequest search) {
        Map<String, Object> parameters = new TreeMap<>(read(search));
        parameters.put("sort", "newest");
        return "/search?"
                + parameters.entrySet().stream()
                        .flatMap(each -> values(each.getValue()).map(value -> each.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    private Map<String, Object> read(SearchRequest search) {
        try {
            byte[] written = json.writeValueAsBytes(search);
            return Objects.requireNonNull(json.readValue(written, Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<?> values(Object value) {
        return value instanceof List<?> several ? several.stream() : Stream.of(value);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
