package vn.techexchange.platform.problem;

/** Only somebody who is signed in may do this. */
public final class SignInNeeded extends Refusal {
    public SignInNeeded() {
        super(Kind.SIGN_IN_NEEDED, "sign-in-needed");
    }
}
