package vn.techexchange.search.glossary;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.techexchange.search.language.Concept;
import vn.techexchange.search.language.Glossary;
import vn.techexchange.search.language.GlossaryGroup;
import vn.techexchange.search.language.Named;
import vn.techexchange.search.language.Reader;
import vn.techexchange.search.language.Reading;
import vn.techexchange.search.language.Term;
import vn.techexchange.search.query.Question;
import vn.techexchange.search.query.Searches;
import vn.techexchange.search.query.SortOrder;

/** Tries a change of the glossary on a query before it is made. */
@Singleton
class Trials {
    private static final int SHOWN = 10;

    private final GlossaryRepository repository;
    private final GlossaryCheck check;
    private final Reader reader;
    private final Searches searches;

    Trials(GlossaryRepository repository, GlossaryCheck check, Reader reader, Searches searches) {
        this.repository = repository;
        this.check = check;
        this.reader = reader;
        this.searches = searches;
    }

    Trial of(Trial.Asked asked) {
        GlossaryGroup group = asked.form().group();
        check.require(group);
        var warnings = check.warnings(group, asked.group());
        String query = asked.query();
        if (query == null || query.isBlank()) {
            return new Trial(warnings, Trial.Side.NOTHING, Trial.Side.NOTHING);
        }
        Glossary changed = changed(asked, group);
        return new Trial(warnings, side(query, reader::read), side(query, words -> reader.read(words, changed)));
    }

    private Glossary changed(Trial.Asked asked, GlossaryGroup group) {
        var groups = new ArrayList<GlossaryGroup>();
        boolean placed = asked.form().disabled();
        for (GroupRow row : repository.active()) {
            if (!row.id().equals(asked.group())) {
                groups.add(row.group());
            } else if (!placed) {
                groups.add(group);
                placed = true;
            }
        }
        if (!placed) {
            groups.add(group);
        }
        return new Glossary(groups);
    }

    private Trial.Side side(String query, Function<String, Reading> understood) {
        var found = searches.find(
                new Question(query, null, Map.of(), null, null, null, false, SortOrder.RELEVANCE, SHOWN, null),
                understood);
        return new Trial.Side(
                understood.apply(query).concepts().stream()
                        .map(Trials::understood)
                        .toList(),
                found.hits().stream()
                        .map(hit -> new Trial.Result(
                                hit.card().id(), hit.card().type(), hit.card().title()))
                        .toList(),
                found.total());
    }

    private static Trial.Understood understood(Concept concept) {
        return new Trial.Understood(
                concept.text(), terms(concept, Named::same), terms(concept, Named::near), concept.generic());
    }

    private static List<String> terms(Concept concept, Function<Named, ? extends Iterable<Term>> of) {
        var terms = new LinkedHashSet<String>();
        concept.named().forEach(named -> of.apply(named).forEach(term -> terms.add(term.text())));
        return List.copyOf(terms);
    }
}
