package vn.techexchange.catalogue;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
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

    /** Many, counted at once; in a transaction of its own, so that nobody waits for the caller's. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public List<String> next(SubjectType type, int number) {
        if (number == 0) {
            return List.of();
        }
        String prefix = prefix(type);
        int year = year();
        repository.count(prefix, year, number);
        long last = repository.counted();
        return LongStream.rangeClosed(last - number + 1, last)
                .mapToObj(each -> code(prefix, year, each))
                .toList();
    }

    /** In a transaction of its own, so that nobody waits for the caller's. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public String next(SubjectType type) {
        return next(type, 1).getFirst();
    }

    private static String prefix(SubjectType type) {
        return type == SubjectType.LISTING ? "CN" : "NC";
    }

    private int year() {
        return clock.instant().atZone(WorkingCalendar.ZONE).getYear();
    }

    private static String code(String prefix, int year, long number) {
        return "%s-%d-%04d".formatted(prefix, year, number);
    }
}
