package vn.techexchange.matching.saved;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * Where mail programs post that their reader wants no more of these mails (RFC 8058). They send no cookie; the secret in the
 * address is all there is. A person or a scanner that opens the same address gets the page, which changes nothing by itself.
 */
@Controller
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class OneClickController {
    private static final String ASKED = "One-Click";

    private final Unsubscriptions unsubscriptions;

    OneClickController(Unsubscriptions unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    @Post(uris = {StopLinks.PAGE + "/{token}", "/en" + StopLinks.PAGE + "/{token}"})
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> stop(String token, @Nullable @Body("List-Unsubscribe") String asked) {
        if (!ASKED.equals(asked)) {
            return HttpResponse.badRequest();
        }
        unsubscriptions.stop(token);
        return HttpResponse.ok();
    }
}
