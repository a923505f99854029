package vn.techexchange.search.query;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.party.session.Visitor;
import vn.techexchange.platform.text.Text;
import vn.techexchange.platform.time.WorkingCalendar;

/**
 * What several people searched for and found. Who it was is never written: a visitor's address is only kept in memory, as a
 * hash, to count nobody twice. Counts are written once in a while, so those of the last minute are lost with the process.
 */
@Singleton
public class PastQueries {
    private static final Logger LOG = LoggerFactory.getLogger(PastQueries.class);
    private static final int SUGGESTED = 3;
    private static final Duration WHILE = Duration.ofMinutes(1);
    private static final int KEPT_FOR_DAYS = 90;
    private static final int MOST_SHOWN = 2_000;
    private static final int MOST_COUNTED = 5_000;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Letters, a few digits within, and what stands between words: no addresses, numbers of people or of patents. */
    private static final Pattern HARMLESS = Pattern.compile("(?=.*\\p{L}{2})(?!.*\\d{4})[\\p{L}\\p{N} .,/&+-]+");

    private final PastQueryRepository repository;
    private final Clock clock;
    private final int fewestPeople;

    private final Map<String, Counted> counts = new HashMap<>();
    private final Map<String, Set<Integer>> visitors = new HashMap<>();
    private Instant written = Instant.MIN;

    private volatile List<PastQueryRow> often = List.of();
    private volatile Instant read = Instant.MIN;

    PastQueries(PastQueryRepository repository, Clock clock, @Value("${search.past.people}") int fewestPeople) {
        this.repository = repository;
        this.clock = clock;
        this.fewestPeople = fewestPeople;
    }

    private record Counted(String words, int people) {}

    /** Somebody asked this and found something. */
    public void found(Visitor visitor, String typed) {
        String words = SPACE.matcher(Text.nfc(typed)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        if (isWorthKeeping(words) && count(Folding.fold(words), words, visitor)) {
            try {
                write();
            } catch (RuntimeException e) {
                LOG.warn("What was searched for could not be counted", e); // the search itself is not to fail for it
            }
        }
    }

    static boolean isWorthKeeping(String words) {
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && HARMLESS.matcher(words).matches();
    }

    /** @return whether it is time to write */
    private synchronized boolean count(String folded, String words, Visitor visitor) {
        if (visitors.size() >= MOST_COUNTED && !visitors.containsKey(folded)) {
            visitors.clear();
        }
        if (visitors.computeIfAbsent(folded, key -> new HashSet<>())
                .add(visitor.address().hashCode())) {
            counts.merge(
                    folded,
                    new Counted(words, 1),
                    (before, now) -> new Counted(
                            before.words().equals(folded) ? now.words() : before.words(), before.people() + 1));
        }
        return !counts.isEmpty() && clock.instant().isAfter(written.plus(WHILE));
    }

    @Transactional
    void write() {
        Map<String, Counted> due;
        synchronized (this) {
            due = new TreeMap<>(counts);
            counts.clear();
            written = clock.instant();
        }
        due.forEach((folded, counted) -> repository.add(folded, counted.words(), counted.people(), today()));
        repository.forget(today().minusDays(KEPT_FOR_DAYS));
    }

    /** Those in which every word begun stands, the most frequent first. */
    Stream<Suggested> beginning(Wording typed) {
        List<String> begun = typed.syllables().stream().map(Folding::fold).toList();
        return often().stream()
                .filter(query -> begun.stream().allMatch(word -> holds(query.folded(), word)))
                .limit(SUGGESTED)
                .map(query -> new Suggested(Suggested.Kind.QUERY, query.words(), null, null));
    }

    private static boolean holds(String query, String begun) {
        return query.startsWith(begun) || query.contains(" " + begun);
    }

    private List<PastQueryRow> often() {
        Instant now = clock.instant();
        if (now.isAfter(read.plus(WHILE))) {
            read = now;
            often = repository.often(fewestPeople, today().minusDays(KEPT_FOR_DAYS), MOST_SHOWN);
        }
        return often;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
