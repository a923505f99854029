package vn.techexchange.search.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into words exactly as the index does (its analyzers {@code exact}, {@code folded} and {@code english}). */
public final class Words {
    private static final Analyzer EXACT = analyzer(LowerCaseFilter::new);
    private static final Analyzer FOLDED = analyzer(words -> new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    private static final Analyzer STEMMED = analyzer(words ->
            new PorterStemFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)))));

    private Words() {}

    public static List<Word> of(String text) {
        var exact = cut(EXACT, text);
        var folded = cut(FOLDED, text);
        var stems = cut(STEMMED, text);
        var words = new ArrayList<Word>(exact.size());
        for (int i = 0; i < exact.size(); i++) {
            Piece piece = exact.get(i);
            words.add(new Word(piece.text(), folded.get(i).text(), stems.get(i).text(), piece.from(), piece.to()));
        }
        return words;
    }

    private record Piece(String text, int from, int to) {}

    private static List<Piece> cut(Analyzer analyzer, String text) {
        var pieces = new ArrayList<Piece>();
        try (TokenStream words = analyzer.tokenStream("", text)) {
            var term = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                pieces.add(new Piece(term.toString(), place.startOffset(), place.endOffset()));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, filters.apply(words));
            }
        };
    }
}
