package vn.techexchange.matching.saved;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Links;
import vn.techexchange.party.Person;
import vn.techexchange.platform.mail.Mail;
import vn.techexchange.platform.mail.Mailer;

/** Writes an alert as a mail in its reader's language. */
@Singleton
class AlertMail {
    private static final int MOST = 10;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Mailer mailer;
    private final Links links;
    private final StopLinks stops;
    private final SearchAddress addresses;

    AlertMail(Mailer mailer, Links links, StopLinks stops, SearchAddress addresses) {
        this.mailer = mailer;
        this.links = links;
        this.stops = stops;
        this.addresses = addresses;
    }

    void send(Person person, SavedSearchRow search, List<Item> told) {
        var stop = stops.next(search.id(), person.language());
        boolean all = told.size() <= MOST;
        String items = told.stream().limit(MOST).map(item -> line(item, person)).collect(Collectors.joining("\n\n"));
        Map<String, String> values = Map.of(
                "name", person.name(),
                "search", inOneLine(search.name()),
                "count", Integer.toString(told.size()),
                "more", Integer.toString(told.size() - MOST),
                "items", items,
                "link", links.to(person.language(), addresses.newestOf(search.search())),
                "own", links.to(person.language(), "/workspace/searches"),
                "stop", stop.page());
        String template = told.size() == 1 ? "search-alert-one" : all ? "search-alert" : "search-alert-more";
        mailer.send(new Mail(person.email(), person.language(), template, values, stop.oneClick()));
    }

    /** What it is, and where; the mail makes a link of the two. */
    private String line(Item item, Person person) {
        Locale locale = person.locale();
        @Nullable String owner = owner(item, locale);
        String what = inOneLine(item.title().in(locale));
        return what + (owner == null ? "" : " · " + inOneLine(owner)) + "\n" + links.to(person.language(), item.page());
    }

    private static @Nullable String owner(Item item, Locale locale) {
        if (item.listing() != null) {
            return item.listing().organisation().name().in(locale);
        }
        var organisation = Objects.requireNonNull(item.need()).organisation();
        return organisation == null ? null : organisation.name().in(locale);
    }

    /** What others wrote must not begin a paragraph of its own. */
    private static String inOneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
