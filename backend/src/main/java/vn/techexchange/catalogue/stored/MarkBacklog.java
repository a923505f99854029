package vn.techexchange.catalogue.stored;

import jakarta.inject.Singleton;
import java.time.Duration;
import vn.techexchange.catalogue.listing.ListingDuplicates;
import vn.techexchange.catalogue.need.NeedDuplicates;
import vn.techexchange.platform.job.RecurringJob;

/** Marks what was handed in before the exchange looked for duplicates. */
@Singleton
class MarkBacklog implements RecurringJob {
    private static final int AT_ONCE = 250;

    private final ListingDuplicates listings;
    private final NeedDuplicates needs;

    MarkBacklog(ListingDuplicates listings, NeedDuplicates needs) {
        this.listings = listings;
        this.needs = needs;
    }

    @Override
    public String name() {
        return "mark-likeness-backlog";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        int marked;
        do {
            marked = listings.markBacklog(AT_ONCE) + needs.markBacklog(AT_ONCE);
        } while (marked > 0);
    }
}
