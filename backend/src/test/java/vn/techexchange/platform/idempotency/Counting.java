package vn.techexchange.platform.idempotency;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.problem.NotFound;

/** An endpoint of the tests: each effect is an event, so that effects can be counted. */
@Hidden
@Controller("/api/v1/testing/counting")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class Counting {
    private final Events events;

    Counting(Events events) {
        this.events = events;
    }

    @Idempotent
    @Post("/{subject}")
    Counted count(Id subject, @Body @Valid Count request) {
        var recorded = events.publish(new Happened(subject, request.note()), By.EXCHANGE);
        if (request.note().equals("refuse")) {
            throw new NotFound();
        }
        return new Counted(recorded.id(), recorded.sequence(), request.note());
    }

    @Serdeable
    record Count(
            @NotBlank @Size(max = 100) String note,
            List<@Valid Line> lines,
            @NotNull Money price) {}

    @Serdeable
    record Line(@Size(max = 5) String text) {}

    @Serdeable
    record Counted(Id id, long sequence, String note) {}

    @Serdeable
    record Happened(Id subject, String note) implements DomainEvent {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("TEST", subject);
        }
    }
}
