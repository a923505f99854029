package vn.techexchange.platform.event;

/**
 * Work whose events stand in the record and update what depends on them, but of which nobody is told: what is brought in
 * by the hundred.
 */
public final class Quiet {
    private static final ScopedValue<Boolean> QUIET = ScopedValue.newInstance();

    private Quiet() {}

    public static void run(Runnable work) {
        ScopedValue.where(QUIET, true).run(work);
    }

    /** Whether this thread works quietly now. */
    public static boolean isOn() {
        return QUIET.orElse(false);
    }
}
