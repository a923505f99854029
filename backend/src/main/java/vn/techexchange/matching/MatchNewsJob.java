package vn.techexchange.matching;

import jakarta.inject.Singleton;
import java.time.Duration;
import vn.techexchange.platform.job.RecurringJob;

/** Looks for good matches that nobody was told of. */
@Singleton
class MatchNewsJob implements RecurringJob {
    private final MatchNews news;

    MatchNewsJob(MatchNews news) {
        this.news = news;
    }

    @Override
    public String name() {
        return "match-news";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        news.waiting().forEach(news::tell);
    }
}
