package vn.techexchange.matching.saved;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.web.IfMatch;

@Controller("/api/v1/my")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "matching")
class SavedSearchController {
    private final SavedSearches searches;
    private final Alerts alerts;

    SavedSearchController(SavedSearches searches, Alerts alerts) {
        this.searches = searches;
        this.alerts = alerts;
    }

    /** The searches that the account saved, the latest first, and how many it may save. */
    @Get("/searches")
    SavedSearchList list(Actor actor) {
        return new SavedSearchList(searches.of(actor.account()), SavedSearches.MOST);
    }

    /** Saves a search; the same one only once. */
    @Post("/searches")
    @Idempotent
    HttpResponse<SavedSearch> save(Actor actor, @Body @Valid NewSavedSearch wish) {
        return HttpResponse.created(searches.save(wish, actor.account()));
    }

    /** One saved search. */
    @Get("/searches/{id}")
    SavedSearch read(Actor actor, Id id) {
        return searches.read(id, actor.account());
    }

    /** Changes name, pace and ways of its alerts, or what it searches for. */
    @Put("/searches/{id}")
    SavedSearch change(Actor actor, Id id, @Header("If-Match") IfMatch ifMatch, @Body @Valid NewSavedSearch wish) {
        return searches.change(id, ifMatch, wish, actor.account());
    }

    /** Deletes it with its alerts. */
    @Delete("/searches/{id}")
    HttpResponse<?> delete(Actor actor, Id id) {
        searches.delete(id, actor.account());
        return HttpResponse.noContent();
    }

    /** Says that its results were looked at: what was found until now is no longer counted as new. */
    @Put("/searches/{id}/visit")
    HttpResponse<?> visit(Actor actor, Id id) {
        searches.visit(id, actor.account());
        return HttpResponse.noContent();
    }

    /** What was told at once of a saved search; what is no longer public is left out. */
    @Get("/alerts/{id}")
    Alert alert(Actor actor, Id id) {
        return alerts.read(id, actor.account());
    }

    /** @param most how many an account may save */
    @Serdeable
    record SavedSearchList(List<SavedSearch> items, int most) {}
}
