package vn.techexchange.matching;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.PublicAnswers;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "matching")
class MatchController {
    private final Matches matches;
    private final OwnMatches own;
    private final PublicAnswers answers;

    MatchController(Matches matches, OwnMatches own, PublicAnswers answers) {
        this.matches = matches;
        this.own = own;
        this.answers = answers;
    }

    /** Listings that fit an open need, the best first, with reasons. What the reader's organisation dismissed is left out. */
    @Get("/needs/{id}/matches")
    HttpResponse<MatchList> ofNeed(
            HttpRequest<?> request,
            @Nullable Actor reader,
            Id id,
            @QueryValue(defaultValue = "10") @Min(1) @Max(50) int size) {
        return answers.of(request, new MatchList(matches.ofNeed(id, reader, size)));
    }

    /** Open needs that a listing fits, the best first, with reasons. What the reader's organisation dismissed is left out. */
    @Get("/listings/{id}/matches")
    HttpResponse<MatchList> ofListing(
            HttpRequest<?> request,
            @Nullable Actor reader,
            Id id,
            @QueryValue(defaultValue = "10") @Min(1) @Max(50) int size) {
        return answers.of(request, new MatchList(matches.ofListing(id, reader, size)));
    }

    /** Needs for the organisation's listings and listings for its needs, the best first; for brokers those in its fields. */
    @Get("/my/matches")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    MatchList own(Actor actor, @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return new MatchList(matches.own(actor, size));
    }

    /** Says what the organisation, whose the need or the listing must be, thinks of a match; a dismissal needs a reason. */
    @Put("/matches/{need}/{listing}/verdict")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> judge(Actor actor, Id need, Id listing, @Valid @Body NewVerdict verdict) {
        matches.judge(actor, need, listing, verdict.verdict(), verdict.reason());
        return HttpResponse.noContent();
    }

    /** Takes back what the organisation said of a match: a dismissed one is shown again. */
    @Delete("/matches/{need}/{listing}/verdict")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> unjudge(Actor actor, Id need, Id listing) {
        matches.unjudge(actor, need, listing);
        return HttpResponse.noContent();
    }

    /**
     * What the organisation offers or needs, each with its best matches; for brokers the needs in its fields.
     *
     * @param newSince what was found later counts as new; without it, since the account last looked
     * @param from how many to leave out
     */
    @Get("/my/matches/groups")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    OwnMatches.Groups groups(
            Actor actor,
            @QueryValue MatchScope scope,
            @Nullable @QueryValue Instant newSince,
            @QueryValue(defaultValue = "0") @Min(0) @Max(10_000) int from,
            @QueryValue(defaultValue = "10") @Min(1) @Max(50) int size) {
        return own.groups(actor, scope, newSince, from, size);
    }

    /** How many matches there are for what the organisation offers and needs, and how many of them are new. */
    @Get("/my/matches/counts")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    OwnMatches.Counts counts(Actor actor) {
        return own.counts(actor);
    }

    /** Says that the account has looked at what was found up to then. */
    @Put("/my/matches/seen")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> see(Actor actor, @Valid @Body Seen seen) {
        own.see(actor, seen.at());
        return HttpResponse.noContent();
    }

    @Serdeable
    record Seen(@NotNull Instant at) {}

    @Serdeable
    record MatchList(List<MatchItem> items) {}

    @Serdeable
    record NewVerdict(@NotNull Verdict verdict, Verdict.@Nullable Reason reason) {}
}
