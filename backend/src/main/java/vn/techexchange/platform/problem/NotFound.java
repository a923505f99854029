package vn.techexchange.platform.problem;

/** It is not there, or not for this reader to see: the two look the same from outside. */
public final class NotFound extends Refusal {
    public NotFound() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
