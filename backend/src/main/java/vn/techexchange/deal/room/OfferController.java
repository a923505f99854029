package vn.techexchange.deal.room;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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

@Controller("/api/v1/deals/{id}/offers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class OfferController {
    private final Negotiation negotiation;
    private final DealViews views;

    OfferController(Negotiation negotiation, DealViews views) {
        this.negotiation = negotiation;
        this.views = views;
    }

    /** Sends an offer, or a counter-offer that closes the open one. */
    @Post
    @Idempotent
    HttpResponse<Deal> send(Actor actor, Id id, @Valid @Body DealRequests.NewOffer offer) {
        negotiation.send(actor, id, offer);
        return HttpResponse.created(views.show(actor, id));
    }

    /** Accepts the open offer: both sides are bound by its terms. */
    @Post("/{offerId}/acceptance")
    @Idempotent
    HttpResponse<Deal> accept(Actor actor, @Parameter(hidden = true) Visitor visitor, Id id, Id offerId) {
        negotiation.accept(actor, id, offerId, visitor.address());
        return HttpResponse.ok(views.show(actor, id));
    }

    /** Takes back one's own side's open offer. */
    @Post("/{offerId}/withdrawal")
    @Idempotent
    HttpResponse<Deal> withdraw(Actor actor, Id id, Id offerId) {
        negotiation.withdraw(actor, id, offerId);
        return HttpResponse.ok(views.show(actor, id));
    }
}
