package vn.techexchange.embedded.node;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** {@code synonym} and {@code synonym_graph}: the rules go through the part of the chain that stands before the filter. */
final class Synonyms extends AbstractTokenFilterFactory {
    private final Environment environment;
    private final Settings settings;
    private final boolean graph;

    Synonyms(Environment environment, String name, Settings settings, boolean graph) {
        super(name);
        this.environment = environment;
        this.settings = settings;
        this.graph = graph;
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return settings.getAsBoolean("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    }

    @Override
    public TokenStream create(TokenStream in) {
        throw new IllegalStateException("a synonym filter is made for its place in a chain");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> allFilters) {
        var rules = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
        return new InChain(name(), read(rules), graph, getAnalysisMode());
    }

    private SynonymMap read(CustomAnalyzer analyzer) {
        List<String> rules = Analysis.getWordList(environment, settings, "synonyms");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "synonym requires either `synonyms` or `synonyms_path` to be configured");
        }
        try (analyzer) {
            var parser = new SolrSynonymParser(true, settings.getAsBoolean("expand", true), analyzer);
            parser.parse(new StringReader(String.join("\n", rules)));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("failed to build synonyms", e);
        }
    }

    private static final class InChain extends AbstractTokenFilterFactory {
        private final SynonymMap map;
        private final boolean graph;
        private final AnalysisMode mode;

        InChain(String name, SynonymMap map, boolean graph, AnalysisMode mode) {
            super(name);
            this.map = map;
            this.graph = graph;
            this.mode = mode;
        }

        @Override
        public TokenStream create(TokenStream in) {
            if (map.fst == null) {
                return in;
            }
            var synonyms = new SynonymGraphFilter(in, map, false);
            return graph ? synonyms : new FlattenGraphFilter(synonyms);
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return mode;
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
