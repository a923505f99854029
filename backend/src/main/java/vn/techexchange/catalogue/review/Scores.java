package vn.techexchange.catalogue.review;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.stream.IntStream;

/** The four scores of a review, 0 to 5 each. */
@Serdeable
public record Scores(
        @Min(0) @Max(5) int advantage,
        @Min(0) @Max(5) int clarity,
        @Min(0) @Max(5) int cooperation,
        @Min(0) @Max(5) int form) {

    public int total() {
        return all().sum();
    }

    boolean hasZero() {
        return all().anyMatch(score -> score == 0);
    }

    private IntStream all() {
        return IntStream.of(advantage, clarity, cooperation, form);
    }
}
