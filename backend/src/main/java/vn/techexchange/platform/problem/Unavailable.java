package vn.techexchange.platform.problem;

/** A part the request needs is away at the moment. */
public final class Unavailable extends Refusal {
    /** @param part names the part in the texts, as {@code search} */
    public Unavailable(String part) {
        super(Kind.UNAVAILABLE, part + "-unavailable");
    }
}
