package vn.techexchange.platform.problem;

/** The reader may know of it, but may never do this. */
public final class Forbidden extends Refusal {
    public Forbidden() {
        super(Kind.FORBIDDEN, "forbidden");
    }
}
