package vn.techexchange.catalogue.freshness;

import java.time.Instant;
import java.util.List;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** What goes stale: listings, and needs. Each method is a transaction of its own unless it runs in one. */
public interface Perishable {
    SubjectType type();

    /** Those on offer whose time is over. */
    List<Id> over(Instant now, int most);

    /** Those on offer that are fresh no longer than until then and had fewer reminders. */
    List<Id> toRemind(Instant freshUntil, int reminder, int most);

    /** Takes it out of search, if its time is still over. */
    void expire(Id subject);

    /** Reminds its owner, unless that was done meanwhile. */
    void remind(Id subject, int reminder, Instant freshUntil);

    /** Its owner's account says that it still stands. */
    Confirmed confirm(Id subject, Id account);

    /** What was confirmed. */
    record Confirmed(LocalText title, Instant freshUntil) {}
}
