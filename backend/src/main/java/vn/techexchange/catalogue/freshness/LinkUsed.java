package vn.techexchange.catalogue.freshness;

import vn.techexchange.platform.problem.Refusal;

/** The link did its work already. */
public final class LinkUsed extends Refusal {
    LinkUsed() {
        super(Kind.CONFLICT, "link-used");
    }
}
