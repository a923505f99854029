package vn.techexchange.matching.saved;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.techexchange.catalogue.event.ListingFreshnessConfirmed;
import vn.techexchange.catalogue.event.ListingPublished;
import vn.techexchange.catalogue.event.NeedFreshnessConfirmed;
import vn.techexchange.catalogue.event.NeedOpened;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.EventListener;
import vn.techexchange.platform.event.Quiet;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.search.index.TechnologyType;

/**
 * Notes in the same transaction what became public, for the first time, with another content, or again after it had run out.
 * What stays as it was is noted too when its owner confirms it: the searches that it answers know it already.
 */
@Singleton
class NewsListener implements EventListener {
    private final NewsRepository news;
    private final Clock clock;

    NewsListener(NewsRepository news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void on(DomainEvent event, RecordedEvent recorded) {
        if (Quiet.isOn()) {
            return;
        }
        switch (event) {
            case ListingPublished listing -> news.note(listing.listing(), TechnologyType.LISTING, clock.instant());
            case ListingFreshnessConfirmed listing ->
                news.note(listing.listing(), TechnologyType.LISTING, clock.instant());
            case NeedOpened need -> news.note(need.need(), TechnologyType.NEED, clock.instant());
            case NeedFreshnessConfirmed need -> news.note(need.need(), TechnologyType.NEED, clock.instant());
            default -> {
                // nothing that becomes public
            }
        }
    }
}
