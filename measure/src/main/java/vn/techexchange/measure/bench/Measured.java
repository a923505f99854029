package vn.techexchange.measure.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** One measurement. */
final class Measured {
    static final String HEAD = String.format(
            "%-44s %9s %8s %8s %8s %7s   %s",
            "", "answers/s", "p50 ms", "p90 ms", "p99 ms", "errors", "CPU ms each: server, search, database");

    private final String name;
    private final long[] nanos;
    private final int errors;
    private final Duration took;
    private final ServerProcess.Cpu cpu;

    /** @param cpu what the measured processes used meanwhile; zero where that is not known */
    Measured(String name, Load.Outcome outcome, ServerProcess.Cpu cpu) {
        this.name = name;
        this.nanos =
                outcome.nanos().stream().flatMapToLong(Arrays::stream).sorted().toArray();
        this.errors = outcome.errors();
        this.took = outcome.took();
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
        return String.format(
                Locale.ROOT,
                "%-44s %9.0f %8.1f %8.1f %8.1f %7d   %s, %s, %s",
                name,
                perSecond(),
                percentile(0.5),
                percentile(0.9),
                percentile(0.99),
                errors,
                each(cpu.server()),
                each(cpu.search()),
                each(cpu.database()));
    }

    private String each(Duration used) {
        return used.isZero() || nanos.length == 0
                ? "-"
                : String.format(Locale.ROOT, "%.2f", used.toNanos() / 1e6 / nanos.length);
    }
}
