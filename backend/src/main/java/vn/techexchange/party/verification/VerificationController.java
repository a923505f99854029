package vn.techexchange.party.verification;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;

/** The operators' desk for verifications. */
@Controller("/api/v1/verifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class VerificationController {
    private final Verifications verifications;
    private final VerificationDesk desk;

    VerificationController(Verifications verifications, VerificationDesk desk) {
        this.verifications = verifications;
        this.desk = desk;
    }

    /** Requests in a state, oldest first. */
    @Get
    VerificationDesk.Queue queue(
            @QueryValue(defaultValue = "PENDING") Verification state,
            @Nullable @QueryValue Id cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size,
            Actor actor) {
        return desk.queue(state, cursor, size, actor);
    }

    /** A request with its organisation, who handed it in, and what happened so far. */
    @Get("/{id}")
    VerificationDesk.Case get(Id id, Actor actor) {
        return desk.file(id, actor);
    }

    /** Verifies the organisation and grants it capabilities until a day each. */
    @Post("/{id}/approval")
    @Idempotent
    VerificationDesk.Case approve(Id id, @Valid @Body Approval approval, Actor actor) {
        verifications.approve(id, approval.capabilities(), actor);
        return desk.file(id, actor);
    }

    /** Refuses, with reasons that the organisation reads. */
    @Post("/{id}/refusal")
    @Idempotent
    VerificationDesk.Case refuse(Id id, @Valid @Body Refused refused, Actor actor) {
        verifications.refuse(id, refused.reasons(), actor);
        return desk.file(id, actor);
    }

    @Serdeable
    record Approval(@NotNull @Size(max = 10) @Valid List<@NotNull @Valid Grant> capabilities) {}

    @Serdeable
    record Refused(@NotBlank @Size(max = 5000) String reasons) {}
}
