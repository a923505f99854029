package vn.techexchange.measure.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.LongStream;

/** One measurement. */
final class Measured {
    static final String HEAD = String.format(
            "%-34s %9s %8s %8s %8s %7s %10s", "", "answers/s", "p50 ms", "p90 ms", "p99 ms", "errors", "CPU ms/ans");

    private final String name;
    private final long[] nanos;
    private final int errors;
    private final Duration took;
    private final Duration cpu;

    /**
     * A measurement under a name.
     *
     * @param nanos how long each good answer took
     * @param errors answers other than 200, and none
     * @param cpu what the measured process used meanwhile; zero where that is not known
     */
    Measured(String name, LongStream nanos, int errors, Duration took, Duration cpu) {
        this.name = name;
        this.nanos = nanos.sorted().toArray();
        this.errors = errors;
        this.took = took;
        this.cpu = cpu;
    }

    int answers() {
        return nanos.length;
    }

    int errors() {
        return errors;
    }

    double perSecond() {
        return nanos.length / (took.toNanos() / 1e9);
    }

    /** The time within which that share of the answers came (nearest rank), in milliseconds. */
    double percentile(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    String line() {
        String each = cpu.isZero() || nanos.length == 0
                ? "-"
                : String.format(Locale.ROOT, "%.2f", cpu.toNanos() / 1e6 / nanos.length);
        return String.format(
                Locale.ROOT,
                "%-34s %9.0f %8.1f %8.1f %8.1f %7d %10s",
                name,
                perSecond(),
                percentile(0.5),
                percentile(0.9),
                percentile(0.99),
                errors,
                each);
    }
}
