package vn.techexchange.catalogue.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** What can be reviewed: listings, and needs. */
public interface Reviewable {
    SubjectType type();

    Aggregate aggregate(Id subject);

    /** Keeps others from moving it until the transaction ends. */
    void lock(Id subject);

    /** Carries a decision out. */
    void decided(Id subject, int revision, Verdict verdict, Actor reviewer);

    /** What the review queue calls them. */
    Map<Id, Heading> headings(Collection<Id> subjects);

    /** What that revision would look like to a stranger. */
    Preview preview(Id subject, int revision, Actor reviewer);

    /** What is nearly the same as that revision, among all that was ever handed in. */
    List<Resembled> duplicates(Id subject, int revision);

    /** The code and the title that its owner gave it last. */
    record Heading(String code, LocalText title) {}

    /** One of the two. */
    record Preview(
            @Nullable PublicListing listing, @Nullable PublicNeed need) {}
}
