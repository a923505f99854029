package vn.techexchange.catalogue.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.duplicate.Described;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.FieldError;
import vn.techexchange.platform.problem.Invalid;

/** What can be brought in: listings, and needs. */
public interface Intake<C> {
    SubjectType type();

    Class<C> content();

    C empty();

    /** What an organisation must hold to have such things. */
    Capability capability();

    Described described(C content);

    /** The title to know it by; empty if there is none. */
    String title(C content);

    /** What hinders keeping it even as a draft. */
    List<FieldError> draftProblems(C content);

    /** What hinders handing it in. */
    List<FieldError> submissionProblems(C content, OrganisationKind owner);

    /** How those of them stand that there are. */
    Map<Id, Standing<C>> standing(Collection<Id> subjects);

    /** How those of them stand that there are; nobody else moves them until the transaction ends. */
    Map<Id, Standing<C>> lock(Collection<Id> subjects);

    /** For each what is nearly the same, among what that organisation has and what the public sees. */
    <K> Map<K, List<Resembled>> resembled(Map<K, Described> described, Id reader);

    /** Writes them all, with few statements. What it returns says by row which listing or need it became. */
    Map<Integer, Id> take(Batch<C> batch);

    /** What a check finds, as a list. */
    static List<FieldError> problems(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (Invalid e) {
            return e.errors();
        }
    }
}
