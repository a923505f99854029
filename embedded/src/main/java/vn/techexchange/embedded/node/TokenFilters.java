package vn.techexchange.embedded.node;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Token filters by name; {@code stop} and {@code shingle} are in the server already. */
final class TokenFilters {
    private final Map<String, AnalysisProvider<TokenFilterFactory>> byName = new HashMap<>();

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        var filters = new TokenFilters();
        filters.addCharacterFilters();
        filters.addTokenFilters();
        filters.addSynonyms();
        return Map.copyOf(filters.byName);
    }

    private void addCharacterFilters() {
        normalizing("lowercase", (s, in) -> new LowerCaseFilter(in));
        normalizing("uppercase", (s, in) -> new UpperCaseFilter(in));
        normalizing("asciifolding", (s, in) -> new ASCIIFoldingFilter(in, s.getAsBoolean("preserve_original", false)));
        normalizing("trim", (s, in) -> new TrimFilter(in));
        normalizing("pattern_replace", TokenFilters::patternReplace);
    }

    private void addTokenFilters() {
        plain(
                "edge_ngram",
                (s, in) -> new EdgeNGramTokenFilter(
                        in,
                        s.getAsInt("min_gram", 1),
                        s.getAsInt("max_gram", 2),
                        s.getAsBoolean("preserve_original", false)));
        plain(
                "ngram",
                (s, in) -> new NGramTokenFilter(
                        in,
                        s.getAsInt("min_gram", 1),
                        s.getAsInt("max_gram", 2),
                        s.getAsBoolean("preserve_original", false)));
        plain("length", (s, in) -> new LengthFilter(in, s.getAsInt("min", 0), s.getAsInt("max", Integer.MAX_VALUE)));
        plain(
                "limit",
                (s, in) -> new LimitTokenCountFilter(
                        in, s.getAsInt("max_token_count", 1), s.getAsBoolean("consume_all_tokens", false)));
        plain("truncate", (s, in) -> TruncateTokenFilter.truncateAfterChars(in, s.getAsInt("length", 10)));
        plain("unique", (s, in) -> new UniqueTokens(in, s.getAsBoolean("only_on_same_position", false)));
        plain("remove_duplicates", (s, in) -> new RemoveDuplicatesTokenFilter(in));
        plain("flatten_graph", (s, in) -> new FlattenGraphFilter(in));
        plain("snowball", (s, in) -> new SnowballFilter(in, s.get("language", "English")));
        plain("stemmer", TokenFilters::stemmer);
        plain("word_delimiter_graph", WordDelimiters::filter);
    }

    private void addSynonyms() {
        byName.put(
                "synonym",
                requiresAnalysisSettings((index, environment, name, s) -> new Synonyms(environment, name, s, false)));
        byName.put(
                "synonym_graph",
                requiresAnalysisSettings((index, environment, name, s) -> new Synonyms(environment, name, s, true)));
    }

    private static TokenStream patternReplace(Settings s, TokenStream in) {
        String pattern = s.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException("pattern is missing for a [pattern_replace] token filter");
        }
        return new PatternReplaceFilter(
                in, Pattern.compile(pattern), s.get("replacement", ""), s.getAsBoolean("all", true));
    }

    private static TokenStream stemmer(Settings s, TokenStream in) {
        String language = s.get("language", s.get("name", "english"));
        return switch (language) {
            case "english", "porter" -> new PorterStemFilter(in);
            case "possessive_english" -> new EnglishPossessiveFilter(in);
            default -> throw new IllegalArgumentException("the embedded node has no stemmer for [" + language + "]");
        };
    }

    private void plain(String type, BiFunction<Settings, TokenStream, TokenStream> filter) {
        byName.put(type, (index, environment, name, settings) -> new Plain(name, settings, filter));
    }

    private void normalizing(String type, BiFunction<Settings, TokenStream, TokenStream> filter) {
        byName.put(type, (index, environment, name, settings) -> new Normalizing(name, settings, filter));
    }

    private static class Plain extends AbstractTokenFilterFactory {
        private final Settings settings;
        private final BiFunction<Settings, TokenStream, TokenStream> filter;

        Plain(String name, Settings settings, BiFunction<Settings, TokenStream, TokenStream> filter) {
            super(name);
            this.settings = settings;
            this.filter = filter;
        }

        @Override
        public TokenStream create(TokenStream in) {
            return filter.apply(settings, in);
        }
    }

    /** One that works on single characters or whole terms, so that a keyword's normalizer may use it too. */
    private static final class Normalizing extends Plain implements NormalizingTokenFilterFactory {
        Normalizing(String name, Settings settings, BiFunction<Settings, TokenStream, TokenStream> filter) {
            super(name, settings, filter);
        }
    }
}
