package vn.techexchange.search.query;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text and which parts of it answer the query. Plain text, no markup.
 *
 * @param marks from (inclusive) and to (exclusive), counted in UTF-16 units as JavaScript does
 */
@Serdeable
public record Marked(String text, List<List<Integer>> marks) {
    /** Noncharacters, which no text of people holds. */
    static final char BEGIN = '\uFDD0';

    static final char END = '\uFDD1';

    /** Reads what Elasticsearch marked with {@link #BEGIN} and {@link #END}. */
    static Marked of(String highlighted) {
        var text = new StringBuilder(highlighted.length());
        var marks = new ArrayList<List<Integer>>();
        int begin = 0;
        for (int i = 0; i < highlighted.length(); i++) {
            char character = highlighted.charAt(i);
            if (character == BEGIN) {
                begin = text.length();
            } else if (character == END) {
                marks.add(List.of(begin, text.length()));
            } else {
                text.append(character);
            }
        }
        return new Marked(text.toString(), marks);
    }
}
