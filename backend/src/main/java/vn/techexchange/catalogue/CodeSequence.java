package vn.techexchange.catalogue;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.techexchange.platform.time.WorkingCalendar;

/** Gives out codes as {@code CN-2026-0001}: each once, counted within the year; some numbers may be skipped. */
@Singleton
public class CodeSequence {
    private final CodeRepository repository;
    private final Clock clock;

    CodeSequence(CodeRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** In a transaction of its own, so that nobody waits for the caller's. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public String next(SubjectType type) {
        String prefix = type == SubjectType.LISTING ? "CN" : "NC";
        int year = clock.instant().atZone(WorkingCalendar.ZONE).getYear();
        repository.count(prefix, year);
        return "%s-%d-%04d".formatted(prefix, year, repository.counted());
    }
}
