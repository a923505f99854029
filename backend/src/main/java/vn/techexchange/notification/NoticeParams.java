package vn.techexchange.notification;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;

/** The facts of a notice as they are kept; the client puts them into words. */
@Singleton
class NoticeParams {
    private final ObjectMapper json;

    NoticeParams(ObjectMapper json) {
        this.json = json;
    }

    String write(Announcement announcement, Subject subject) {
        Map<String, String> params = new TreeMap<>(announcement.params());
        put(params, "title", subject.title());
        put(params, "counterparty", subject.counterparty());
        if (!subject.code().isEmpty()) {
            params.put("number", subject.code());
        }
        try {
            return json.writeValueAsString(params);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Argument.mapOf(String.class, String.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, String> params, String name, @Nullable LocalText text) {
        if (text != null && text.vi() != null) {
            params.put(name + "Vi", text.vi());
        }
        if (text != null && text.en() != null) {
            params.put(name + "En", text.en());
        }
    }
}
