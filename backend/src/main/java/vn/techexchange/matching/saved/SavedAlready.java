package vn.techexchange.matching.saved;

import vn.techexchange.platform.problem.Refusal;

/** The account saved the same search before. */
final class SavedAlready extends Refusal {
    SavedAlready(String name) {
        super(Kind.CONFLICT, "search-saved-already", name);
    }
}
