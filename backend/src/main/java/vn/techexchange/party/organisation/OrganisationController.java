package vn.techexchange.party.organisation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Parties;
import vn.techexchange.party.ResponseRateSource;
import vn.techexchange.party.session.CurrentSession;
import vn.techexchange.party.session.Sessions;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.web.IfMatch;

@Controller("/api/v1/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class OrganisationController {
    private final Organisations organisations;
    private final BrokerFields fields;
    private final Parties parties;
    private final Sessions sessions;
    private final Optional<ResponseRateSource> responseRates;

    OrganisationController(
            Organisations organisations,
            BrokerFields fields,
            Parties parties,
            Sessions sessions,
            Optional<ResponseRateSource> responseRates) {
        this.organisations = organisations;
        this.fields = fields;
        this.parties = parties;
        this.sessions = sessions;
        this.responseRates = responseRates;
    }

    /** Registers an organisation; who does so is its owner and acts for it from now on. */
    @Post
    @Idempotent
    HttpResponse<OrganisationView> register(
            @Valid @Body OrganisationProfile profile, Actor actor, @Parameter(hidden = true) CurrentSession session) {
        Id id = organisations.register(profile, actor.account());
        sessions.actFor(session, id);
        return HttpResponse.created(view(id, true));
    }

    /** The organisation as it shows itself. */
    @Get("/{id}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    OrganisationView get(Id id, @Nullable Actor actor) {
        return view(id, actor != null && (actor.actsFor(id) || actor.isOperator()));
    }

    /** Changes what one's own organisation says of itself; for its managers and owners. */
    @Put("/{id}")
    OrganisationView change(
            Id id, @Header("If-Match") IfMatch expected, @Valid @Body OrganisationProfile profile, Actor actor) {
        organisations.change(id, expected, profile, actor);
        return view(id, true);
    }

    /** Chooses the fields of technology that one's own organisation works in as a broker; none means all. */
    @Put("/{id}/fields")
    OrganisationView chooseFields(
            Id id, @Header("If-Match") IfMatch expected, @Valid @Body ChosenFields chosen, Actor actor) {
        fields.choose(id, expected, chosen.fields(), actor);
        return view(id, true);
    }

    private OrganisationView view(Id id, boolean insider) {
        var rate = responseRates.map(source -> source.of(id)).orElse(null);
        return OrganisationView.of(organisations.get(id), parties.capabilities(id), parties.fields(id), rate, insider);
    }

    @Serdeable
    record ChosenFields(@NotNull @Size(max = 50) Set<@NotNull @Size(max = 40) String> fields) {}
}
