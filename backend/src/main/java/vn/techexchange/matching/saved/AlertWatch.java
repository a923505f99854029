package vn.techexchange.matching.saved;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.job.RecurringJob;
import vn.techexchange.platform.problem.Unavailable;

/**
 * Looks for what is new and tells of it. Alerts are made only after everything noted was asked about: while Elasticsearch is
 * away they wait, and are made once when it is back.
 */
@Singleton
class AlertWatch implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);

    private final Acquaintance acquaintance;
    private final Inquiry inquiry;
    private final Alerts alerts;
    private final StopLinks links;

    AlertWatch(Acquaintance acquaintance, Inquiry inquiry, Alerts alerts, StopLinks links) {
        this.acquaintance = acquaintance;
        this.inquiry = inquiry;
        this.alerts = alerts;
        this.links = links;
    }

    @Override
    public String name() {
        return "search-alerts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        try {
            acquaintance.make();
            inquiry.make();
        } catch (Unavailable e) {
            LOG.debug("alerts wait: {}", e.getMessage());
            return;
        }
        alerts.make();
        links.forgetOld();
    }
}
