package vn.techexchange.search.index;

import java.util.Set;
import vn.techexchange.platform.id.Id;

/** The index did not take these entries: a defect of the mapping or of the entry, which the log names. */
public final class IndexRefused extends RuntimeException {
    IndexRefused(Set<Id> refused) {
        super("the index refused " + refused);
    }
}
