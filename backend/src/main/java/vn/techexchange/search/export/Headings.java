package vn.techexchange.search.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import vn.techexchange.search.index.TechnologyType;

/** The table's own words in one language, from {@code search/export_*.properties}. */
final class Headings {
    private final Properties words = new Properties();

    Headings(Locale locale) {
        String name = "/search/export_" + locale.getLanguage() + ".properties";
        try (var in = Objects.requireNonNull(Headings.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Column column) {
        return say("column." + column.name());
    }

    String type(TechnologyType type) {
        return say("type." + type.name());
    }

    String anonymous() {
        return say("anonymous");
    }

    String yesOrNo(boolean is) {
        return say(is ? "yes" : "no");
    }

    /** The name of the sheet, and of the file without its ending. */
    String title() {
        return say("title");
    }

    private String say(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
