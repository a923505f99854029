package vn.techexchange.embedded.node;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Character filters by name. */
final class CharFilters {
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> all() {
        return Map.of(
                "html_strip", (index, environment, name, settings) -> new Factory(name, HTMLStripCharFilter::new),
                "pattern_replace",
                        requiresAnalysisSettings(
                                (index, environment, name, settings) -> patternReplace(name, settings)),
                "mapping",
                        requiresAnalysisSettings(
                                (index, environment, name, settings) -> mapping(environment, name, settings)));
    }

    private static CharFilterFactory patternReplace(String name, Settings settings) {
        String given = settings.get("pattern");
        if (given == null) {
            throw new IllegalArgumentException(
                    "pattern is missing for [" + name + "] char filter of type 'pattern_replace'");
        }
        Pattern pattern = Pattern.compile(given);
        String replacement = settings.get("replacement", "");
        return new Factory(name, in -> new PatternReplaceCharFilter(pattern, replacement, in));
    }

    private static CharFilterFactory mapping(Environment environment, String name, Settings settings) {
        List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        var map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            String[] sides = rule.split("=>", 2);
            if (sides.length != 2) {
                throw new IllegalArgumentException("Invalid mapping rule : [" + rule + "]");
            }
            map.add(unescaped(sides[0].trim()), unescaped(sides[1].trim()));
        }
        NormalizeCharMap built = map.build();
        return new Factory(name, in -> new MappingCharFilter(built, in));
    }

    private static String unescaped(String text) {
        return UNICODE_ESCAPE
                .matcher(text)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }

    private static final class Factory extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {
        private final UnaryOperator<Reader> filter;

        Factory(String name, UnaryOperator<Reader> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public Reader create(Reader in) {
            return filter.apply(in);
        }
    }
}
