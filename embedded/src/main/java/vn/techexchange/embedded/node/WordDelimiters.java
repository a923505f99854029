package vn.techexchange.embedded.node;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_NUMBERS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_WORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.IGNORE_KEYWORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;

/** The {@code word_delimiter_graph} filter with its yes-or-no settings; type tables are left out. */
final class WordDelimiters {
    private static final Map<String, Integer> ON_UNLESS_SAID = Map.of(
            "generate_word_parts", GENERATE_WORD_PARTS,
            "generate_number_parts", GENERATE_NUMBER_PARTS,
            "split_on_case_change", SPLIT_ON_CASE_CHANGE,
            "split_on_numerics", SPLIT_ON_NUMERICS,
            "stem_english_possessive", STEM_ENGLISH_POSSESSIVE);
    private static final Map<String, Integer> OFF_UNLESS_SAID = Map.of(
            "catenate_words", CATENATE_WORDS,
            "catenate_numbers", CATENATE_NUMBERS,
            "catenate_all", CATENATE_ALL,
            "preserve_original", PRESERVE_ORIGINAL,
            "ignore_keywords", IGNORE_KEYWORDS);

    private WordDelimiters() {}

    static TokenStream filter(Settings settings, TokenStream in) {
        int flags = flags(settings, ON_UNLESS_SAID, true) | flags(settings, OFF_UNLESS_SAID, false);
        var kept = new CharArraySet(settings.getAsList("protected_words"), false);
        return new WordDelimiterGraphFilter(
                in,
                settings.getAsBoolean("adjust_offsets", true),
                WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE,
                flags,
                kept);
    }

    private static int flags(Settings settings, Map<String, Integer> flags, boolean unlessSaid) {
        return flags.entrySet().stream()
                .filter(flag -> settings.getAsBoolean(flag.getKey(), unlessSaid))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
