package vn.techexchange.search.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds terms in a text, however many there are: word by word down two trees, one for each way of writing. */
final class KnownTerms {
    private final Node marked = new Node();
    private final Node plain = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable String key;
    }

    KnownTerms(Collection<Term> terms) {
        for (Term term : terms) {
            Node node = term.marked() ? marked : plain;
            Function<Word, String> form = term.marked() ? Word::text : Term::stem;
            for (Word word : term.words()) {
                node = node.next.computeIfAbsent(form.apply(word), letters -> new Node());
            }
            if (!term.words().isEmpty()) {
                node.key = term.key();
            }
        }
    }

    /** Adds the keys of all terms in it, also those within one another. */
    void find(List<Word> text, Set<String> keys) {
        for (int from = 0; from < text.size(); from++) {
            walk(marked, text, from, Word::text, keys);
            walk(plain, text, from, Term::stem, keys);
        }
    }

    private static void walk(Node root, List<Word> text, int from, Function<Word, String> form, Set<String> keys) {
        Node node = root;
        for (int at = from; at < text.size(); at++) {
            node = node.next.get(form.apply(text.get(at)));
            if (node == null) {
                return;
            }
            if (node.key != null) {
                keys.add(node.key);
            }
        }
    }
}
