package vn.techexchange.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.techexchange.platform.text.Text;

/** The words of problem documents, one file a feature and language. */
@Singleton
class ProblemTexts {
    private static final List<String> FEATURES =
            List.of("platform", "file", "party", "catalogue", "search", "matching", "deal", "notification", "insight");

    private final Map<Locale, Properties> words = Map.of(Text.VIETNAMESE, load("vi"), Text.ENGLISH, load("en"));

    /** The text; the key itself where none was written, which a test forbids. */
    String get(Locale locale, String key) {
        return words.getOrDefault(locale, new Properties()).getProperty(key, key);
    }

    Properties all(Locale locale) {
        return words.getOrDefault(locale, new Properties());
    }

    private static Properties load(String language) {
        var all = new Properties();
        for (String feature : FEATURES) {
            String name = "/problems/" + feature + "_" + language + ".properties";
            try (var in = ProblemTexts.class.getResourceAsStream(name)) {
                if (in != null) {
                    all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
