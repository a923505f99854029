package vn.techexchange.platform.problem;

/** Somebody else changed it since it was read. */
public final class LostUpdate extends Refusal {
    public LostUpdate() {
        super(Kind.LOST_UPDATE, "lost-update");
    }
}
