package vn.techexchange.deal;

import vn.techexchange.platform.problem.Refusal;

/** This takes a manager, or a verified organisation. */
public final class AuthorityLacking extends Refusal {
    AuthorityLacking(Authority.Lack lack) {
        super(Kind.FORBIDDEN, lack == Authority.Lack.ROLE ? "manager-needed" : "verification-needed");
    }
}
