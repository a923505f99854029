package vn.techexchange.search;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.search.index.IndexOperations;
import vn.techexchange.search.index.IndexStatus;

@Controller("/api/v1/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SearchOperationsController {
    private final IndexOperations operations;

    SearchOperationsController(IndexOperations operations) {
        this.operations = operations;
    }

    /** Builds the index anew from the database, in the background; the present one answers meanwhile. For operators. */
    @Post("/rebuild")
    @Idempotent
    HttpResponse<Void> rebuild(Actor actor) {
        operations.rebuild(actor);
        return HttpResponse.accepted();
    }

    /** How index and database compare. For operators. */
    @Get("/status")
    IndexStatus status(Actor actor) {
        return operations.status(actor);
    }
}
