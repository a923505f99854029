package vn.techexchange.catalogue.intake.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Guesses by their names what columns mean. */
public final class Proposal {
    private Proposal() {}

    /** Target names with the place of their column, from 0. A target's own name goes before other names for it. */
    public static Map<String, Integer> of(List<Target> targets, List<String> columns) {
        List<String> folded = columns.stream().map(Words::folded).toList();
        Map<String, Integer> proposal = new LinkedHashMap<>();
        for (Target target : targets) {
            int exact = columns.indexOf(target.name());
            int place = exact >= 0 ? exact : folded.indexOf(Words.folded(target.name()));
            if (place >= 0) {
                proposal.put(target.name(), place);
            }
        }
        for (Target target : targets) {
            if (!proposal.containsKey(target.name())) {
                for (int i = 0; i < columns.size(); i++) {
                    if (target.known().contains(folded.get(i)) && !proposal.containsValue(i)) {
                        proposal.put(target.name(), i);
                        break;
                    }
                }
            }
        }
        return proposal;
    }
}
