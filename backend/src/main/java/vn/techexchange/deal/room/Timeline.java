package vn.techexchange.deal.room;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.Page;

/** The events of a deal, as the people in it read them. */
@Singleton
class Timeline {
    /** Facts of the events that mean something to a reader; the rest are the record's own. */
    private static final Set<String> SHOWN = Set.of(
            "form", "years", "both", "offer", "round", "answers", "expiresAt", "code", "file", "sha256", "termsSha256");

    private final DealFiles files;
    private final Events events;
    private final Parties parties;
    private final ObjectMapper json;

    Timeline(DealFiles files, Events events, Parties parties, ObjectMapper json) {
        this.files = files;
        this.events = events;
        this.parties = parties;
        this.json = json;
    }

    /** Newest first. */
    Page<DealHappening> read(Actor actor, Id dealId, @Nullable Long before, int size) {
        DealRow deal = files.visible(actor, dealId);
        var newest = events.before(
                new Aggregate(DealEvent.AGGREGATE, dealId), before == null ? Long.MAX_VALUE : before, size + 1);
        boolean more = newest.size() > size;
        var page = more ? newest.subList(0, size) : newest;
        return new Page<>(shown(deal, page), more ? Long.toString(page.getLast().sequence()) : null);
    }

    private List<DealHappening> shown(DealRow deal, List<RecordedEvent> recorded) {
        Set<Id> accounts = recorded.stream()
                .map(RecordedEvent::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var who = DealViews.Who.of(parties, Set.of(deal.supplyOrganisation(), deal.demandOrganisation()), accounts);
        return recorded.stream().map(event -> happening(deal, event, who)).toList();
    }

    private DealHappening happening(DealRow deal, RecordedEvent event, DealViews.Who who) {
        @Nullable Side side = side(deal, event.organisation());
        return new DealHappening(
                event.id(),
                event.type(),
                event.at(),
                side,
                side == null ? null : who.organisation(deal.organisation(side)).name(),
                event.account() == null ? null : who.name(event.account()),
                params(event));
    }

    private static @Nullable Side side(DealRow deal, @Nullable Id organisation) {
        if (deal.supplyOrganisation().equals(organisation)) {
            return Side.SUPPLY;
        }
        return deal.demandOrganisation().equals(organisation) ? Side.DEMAND : null;
    }

    private Map<String, String> params(RecordedEvent event) {
        try {
            Map<String, JsonNode> payload = Objects.requireNonNull(
                    json.readValue(event.payload(), Argument.mapOf(String.class, JsonNode.class)));
            Map<String, String> params = new TreeMap<>();
            payload.forEach((name, value) -> {
                if (SHOWN.contains(name) && value != null && value.isValueNode() && !value.isNull()) {
                    params.put(name, value.coerceStringValue());
                }
            });
            return params;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
