package vn.techexchange.matching.saved;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the page of an alert's mail asks for. Each of these may be repeated without harm. */
@Controller("/api/v1/unsubscriptions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "matching")
class UnsubscriptionController {
    private final Unsubscriptions unsubscriptions;

    UnsubscriptionController(Unsubscriptions unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    /** Whether the mails of the saved search that the link is about are stopped. Changes nothing. */
    @Post("/status")
    Unsubscription read(@Body @Valid Link link) {
        return unsubscriptions.read(link.token());
    }

    /** Stops these mails. */
    @Post
    Unsubscription stop(@Body @Valid Link link) {
        return unsubscriptions.stop(link.token());
    }

    /** Starts them again. */
    @Post("/reversal")
    Unsubscription startAgain(@Body @Valid Link link) {
        return unsubscriptions.startAgain(link.token());
    }

    /** What the link carries. */
    @Serdeable
    record Link(@NotBlank @Size(max = 100) String token) {
        @Override
        public String toString() {
            return "Link[…]";
        }
    }
}
