package vn.techexchange.deal.room;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealProcess;
import vn.techexchange.deal.DealState;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.Standing;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.time.WorkingCalendar;

/** Introduces two sides to each other: opens their deal. */
@Singleton
public class Introductions {
    private final DealRepository deals;
    private final StepRepository steps;
    private final ParticipantRepository participants;
    private final DealEnds ends;
    private final IdleDealJob idleJob;
    private final Jobs jobs;
    private final Events events;
    private final Clock clock;

    Introductions(
            DealRepository deals,
            StepRepository steps,
            ParticipantRepository participants,
            DealEnds ends,
            IdleDealJob idleJob,
            Jobs jobs,
            Events events,
            Clock clock) {
        this.deals = deals;
        this.steps = steps;
        this.participants = participants;
        this.ends = ends;
        this.idleJob = idleJob;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the deal that an accepted interest leads to, under that identifier, in the caller's transaction. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void introduce(Id id, Introduction introduction, By by) {
        Instant now = clock.instant();
        DealProcess.@Nullable Turn turn = DealProcess.turn(DealState.INTRODUCED, new Standing(null, Set.of(), null));
        deals.save(new DealRow(
                id,
                code(now),
                DealState.INTRODUCED,
                introduction.interest(),
                introduction.listing(),
                introduction.need(),
                introduction.title().vi(),
                introduction.title().en(),
                introduction.supply().organisation(),
                introduction.demand().organisation(),
                turn == null ? null : turn.side(),
                turn == null ? null : turn.action(),
                null,
                null,
                null,
                null,
                null,
                now,
                now,
                1));
        steps.enter(id, DealState.INTRODUCED, now);
        participants.join(id, introduction.supply().account(), Side.SUPPLY);
        participants.join(id, introduction.demand().account(), Side.DEMAND);
        jobs.schedule(idleJob, new IdleDeal(id), now.plus(ends.idle(now)));
        events.publish(
                new DealEvent.SidesIntroduced(
                        id,
                        introduction.supply().organisation(),
                        introduction.demand().organisation(),
                        introduction.interest()),
                by);
    }

    private String code(Instant now) {
        int year = LocalDate.ofInstant(now, WorkingCalendar.ZONE).getYear();
        deals.countUp(year);
        return "GD-%d-%04d".formatted(year, deals.lastNumber(year));
    }

    /**
     * Who is introduced to whom, and about what.
     *
     * @param title of what the interest was in
     */
    public record Introduction(
            Id interest,
            @Nullable Id listing,
            @Nullable Id need,
            LocalText title,
            Principal supply,
            Principal demand) {}

    /** A side's organisation and the person who spoke for it. */
    public record Principal(Id organisation, Id account) {}
}
