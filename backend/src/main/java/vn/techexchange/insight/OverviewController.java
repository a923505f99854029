package vn.techexchange.insight;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.List;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.FieldCount;
import vn.techexchange.deal.interest.ResponseRates;
import vn.techexchange.deal.room.Deals;

@Controller("/api/v1/overview")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class OverviewController {
    private static final int NEWEST = 4;

    private final Catalogue catalogue;
    private final ResponseRates rates;
    private final Deals deals;
    private final Clock clock;

    OverviewController(Catalogue catalogue, ResponseRates rates, Deals deals, Clock clock) {
        this.catalogue = catalogue;
        this.rates = rates;
        this.deals = deals;
        this.clock = clock;
    }

    /** The figures of the home page. */
    @Get
    HttpResponse<Overview> overview() {
        List<FieldCount> fields = catalogue.countsByField();
        var replies = rates.overall();
        var overview = new Overview(
                clock.instant(),
                fields.stream().mapToLong(FieldCount::listings).sum(),
                fields.stream().mapToLong(FieldCount::needs).sum(),
                new Overview.Replies(replies.percent(), replies.received()),
                replies.medianWorkingDays(),
                deals.agreements(),
                fields,
                catalogue.newestListings(NEWEST),
                catalogue.newestNeeds(NEWEST));
        return HttpResponse.ok(overview).header("Cache-Control", "public, max-age=60");
    }
}
