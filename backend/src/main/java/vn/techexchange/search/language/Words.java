package vn.techexchange.search.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into words exactly as the index does (its analyzers {@code exact}, {@code folded} and {@code english}). */
public final class Words {
    /** All three forms of a word in one go: each filter passes on what the one before it made of the word. */
    private static final Analyzer ALL_FORMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokens = new StandardTokenizer();
            var exact = new Noted(new LowerCaseFilter(tokens));
            var folded = new Noted(new ASCIIFoldingFilter(exact));
            var stem = new PorterStemFilter(new EnglishPossessiveFilter(folded));
            return new TokenStreamComponents(tokens, new Forms(exact, folded, stem));
        }
    };

    private Words() {}

    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var forms = (Forms) ALL_FORMS.tokenStream("", text)) {
            forms.reset();
            while (forms.incrementToken()) {
                words.add(forms.word());
            }
            forms.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Keeps what the word is at this point. */
    private static final class Noted extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String text = "";

        private Noted(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            if (more) {
                text = term.toString();
            }
            return more;
        }
    }

    private static final class Forms extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final Noted exact;
        private final Noted folded;

        private Forms(Noted exact, Noted folded, TokenStream stem) {
            super(stem);
            this.exact = exact;
            this.folded = folded;
        }

        @Override
        public boolean incrementToken() throws IOException {
            return input.incrementToken();
        }

        /** Forms that are alike are one object, so that they are quickly seen to be. */
        private Word word() {
            String folding = same(exact.text, folded.text);
            return new Word(
                    exact.text, folding, same(folding, term.toString()), place.startOffset(), place.endOffset());
        }

        private static String same(String before, String after) {
            return after.equals(before) ? before : after;
        }
    }
}
