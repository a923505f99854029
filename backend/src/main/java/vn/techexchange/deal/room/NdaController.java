package vn.techexchange.deal.room;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import vn.techexchange.party.Actor;
import vn.techexchange.party.session.Visitor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.problem.NotFound;

@Controller("/api/v1/deals/{id}/nda")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class NdaController {
    private final DealFiles files;
    private final NdaDesk desk;
    private final DealViews views;

    NdaController(DealFiles files, NdaDesk desk, DealViews views) {
        this.files = files;
        this.desk = desk;
        this.views = views;
    }

    /** Proposes a non-disclosure agreement; its text is made from the exchange's template. */
    @Post
    @Idempotent
    HttpResponse<Deal> propose(Actor actor, Id id, @Valid @Body DealRequests.NdaProposal proposal) {
        desk.propose(actor, id, proposal);
        return HttpResponse.ok(views.show(actor, id));
    }

    /** The exact text with its hash, and who signed it. */
    @Get
    Nda show(Actor actor, Id id) {
        DealFile deal = files.ofOwnSide(actor, id);
        if (deal.nda() == null) {
            throw new NotFound();
        }
        return views.nda(deal, deal.nda());
    }

    /** Signs the text that has this hash, by platform signature: the password proves once more who signs. */
    @Post("/signature")
    @Idempotent
    HttpResponse<Deal> sign(
            Actor actor,
            @Parameter(hidden = true) Visitor visitor,
            Id id,
            @Valid @Body DealRequests.NdaSignature signature) {
        desk.sign(actor, id, signature, visitor.address());
        return HttpResponse.ok(views.show(actor, id));
    }
}
