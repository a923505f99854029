package vn.techexchange.embedded.node;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Tokenizers by name; {@code standard} is in the server already. */
final class Tokenizers {
    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> all() {
        return Map.of(
                "keyword", provide(s -> new KeywordTokenizer(s.getAsInt("buffer_size", 256))),
                "whitespace", provide(s -> new WhitespaceTokenizer(s.getAsInt("max_token_length", 255))),
                "letter", provide(s -> new LetterTokenizer()),
                "pattern", provide(Tokenizers::pattern),
                "edge_ngram", provide(Tokenizers::edgeNgram),
                "ngram", provide(Tokenizers::ngram));
    }

    private static AnalysisProvider<TokenizerFactory> provide(Function<Settings, Tokenizer> tokenizer) {
        return (index, environment, name, settings) ->
                TokenizerFactory.newFactory(name, () -> tokenizer.apply(settings));
    }

    private static Tokenizer pattern(Settings s) {
        return new PatternTokenizer(Pattern.compile(s.get("pattern", "\\W+")), s.getAsInt("group", -1));
    }

    private static Tokenizer edgeNgram(Settings s) {
        var kept = CharacterClass.anyOf(s.getAsList("token_chars"));
        return new EdgeNGramTokenizer(s.getAsInt("min_gram", 1), s.getAsInt("max_gram", 2)) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        };
    }

    private static Tokenizer ngram(Settings s) {
        var kept = CharacterClass.anyOf(s.getAsList("token_chars"));
        return new NGramTokenizer(s.getAsInt("min_gram", 1), s.getAsInt("max_gram", 2)) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        };
    }
}
