package vn.techexchange.search.export;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.party.Links;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.query.Found;
import vn.techexchange.search.query.Question;
import vn.techexchange.search.query.Searches;

/**
 * Writes what a search finds as a table, in its order and under its filters. Read page by page and written whole before
 * anything is sent: a thousand rows are a few megabytes, and a table that breaks off in the middle would pass for all.
 */
@Singleton
public class Export {
    /** So many of the first results; who needs more narrows the search. */
    public static final int MOST_ROWS = 1000;

    private static final int PAGE = 100;

    private final Searches searches;
    private final Vocabularies vocabularies;
    private final Links links;

    Export(Searches searches, Vocabularies vocabularies, Links links) {
        this.searches = searches;
        this.vocabularies = vocabularies;
        this.links = links;
    }

    /** The file's name, without a folder. */
    public String name(Format format, Locale locale) {
        return new Headings(locale).title() + "." + format.ending();
    }

    /** @throws Unavailable while Elasticsearch is away */
    public byte[] of(Question question, Format format, Locale locale) {
        var headings = new Headings(locale);
        List<Column> columns = Column.of(question.type());
        List<List<Cell>> rows = cards(question).stream()
                .map(card -> new Row(card, locale, headings, vocabularies, links))
                .map(row -> columns.stream().map(row::in).toList())
                .toList();
        return format.write(headings.title(), columns.stream().map(headings::of).toList(), rows);
    }

    private List<Card> cards(Question question) {
        var cards = new ArrayList<Card>();
        @Nullable String cursor = null;
        do {
            Found page = searches.find(question.page(PAGE, cursor));
            page.hits().stream().map(Found.Hit::card).forEach(cards::add);
            cursor = page.next();
        } while (cursor != null && cards.size() < MOST_ROWS);
        return cards;
    }
}
