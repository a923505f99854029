package vn.techexchange.catalogue.freshness;

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
import java.time.Instant;
import java.util.List;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.text.LocalText;

@Controller("/api/v1/freshness-confirmations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "catalogue")
class FreshnessController {
    private final Freshness freshness;
    private final List<Perishable> perishables;

    FreshnessController(Freshness freshness, List<Perishable> perishables) {
        this.freshness = freshness;
        this.perishables = List.copyOf(perishables);
    }

    /** Confirms by the link of a reminder that something is still offered or needed. */
    @Post
    @Idempotent
    Confirmation confirm(@Body @Valid Link link) {
        FreshnessToken token = freshness.redeem(link.token());
        Perishable perishable = perishables.stream()
                .filter(each -> each.type() == token.subjectType())
                .findFirst()
                .orElseThrow();
        var confirmed = perishable.confirm(token.subjectId(), token.accountId());
        return new Confirmation(token.subjectType(), token.subjectId(), confirmed.title(), confirmed.freshUntil());
    }

    /** What the link carries. */
    @Serdeable
    record Link(@NotBlank @Size(max = 100) String token) {
        @Override
        public String toString() {
            return "Link[…]";
        }
    }

    /** What is fresh again, and until when. */
    @Serdeable
    record Confirmation(SubjectType type, Id id, LocalText title, Instant freshUntil) {}
}
