package vn.techexchange.catalogue.vocabulary;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.time.WorkingCalendar;

/** The vocabularies as they are valid today; a change of the data is seen within a minute. */
@Singleton
public class Vocabularies {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final TermRepository repository;
    private final Clock clock;
    private volatile @Nullable Edition edition;

    Vocabularies(TermRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** In the order in which people are to see them. */
    public List<Term> terms(Vocabulary vocabulary) {
        return List.copyOf(of(vocabulary).values());
    }

    public boolean has(Vocabulary vocabulary, String code) {
        return of(vocabulary).containsKey(code);
    }

    public Optional<LocalText> name(Vocabulary vocabulary, String code) {
        return Optional.ofNullable(of(vocabulary).get(code)).map(Term::name);
    }

    private Map<String, Term> of(Vocabulary vocabulary) {
        return today().terms().getOrDefault(vocabulary.key(), Map.of());
    }

    private Edition today() {
        Instant now = clock.instant();
        @Nullable Edition kept = edition;
        if (kept != null && Duration.between(kept.readAt(), now).abs().compareTo(KEPT) < 0) {
            return kept;
        }
        Edition read = new Edition(now, read(now));
        edition = read;
        return read;
    }

    private Map<String, Map<String, Term>> read(Instant now) {
        return repository.validOn(LocalDate.ofInstant(now, WorkingCalendar.ZONE)).stream()
                .collect(Collectors.groupingBy(
                        TermRow::vocabulary,
                        Collectors.toMap(
                                TermRow::code,
                                row -> new Term(row.code(), row.nameVi(), row.nameEn(), row.decimals()),
                                (first, second) -> first,
                                LinkedHashMap::new)));
    }

    private record Edition(Instant readAt, Map<String, Map<String, Term>> terms) {}
}
