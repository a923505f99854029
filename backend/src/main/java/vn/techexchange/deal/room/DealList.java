package vn.techexchange.deal.room;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealState;
import vn.techexchange.deal.Side;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.Page;

/** The deals of the organisation that somebody acts for; all of them for operators. Three queries for each part. */
@Singleton
class DealList {
    private final DealRepository deals;
    private final MessageRepository messages;
    private final Parties parties;

    DealList(DealRepository deals, MessageRepository messages, Parties parties) {
        this.deals = deals;
        this.messages = messages;
        this.parties = parties;
    }

    /** @param waiting only those that wait for the organisation */
    Page<DealCard> read(Actor actor, @Nullable DealState state, boolean waiting, @Nullable String cursor, int size) {
        Cursor before = Cursor.of(cursor);
        List<DealRow> rows = actor.isOperator()
                ? deals.all(state, before.at(), before.id(), size + 1)
                : deals.of(actor.organisation(), state, waiting, before.at(), before.id(), size + 1);
        return Page.cut(rows, size, row -> new Cursor(row.updatedAt(), row.id()), shown -> cards(actor, shown));
    }

    private List<DealCard> cards(Actor actor, List<DealRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Id> sides = new HashSet<>();
        rows.forEach(row -> {
            sides.add(row.supplyOrganisation());
            sides.add(row.demandOrganisation());
        });
        var who = DealViews.Who.of(parties, sides, Set.of());
        Map<Id, Long> unread =
                messages
                        .unread(
                                actor.account(),
                                actor.organisation(),
                                rows.stream().map(DealRow::id).toList())
                        .stream()
                        .collect(Collectors.toMap(UnreadRow::dealId, UnreadRow::unread));
        return rows.stream().map(row -> card(actor, row, who, unread)).toList();
    }

    private static DealCard card(Actor actor, DealRow row, DealViews.Who who, Map<Id, Long> unread) {
        @Nullable Side side = row.sideOf(actor).orElse(null);
        OrganisationCard supply = who.organisation(row.supplyOrganisation());
        OrganisationCard demand = who.organisation(row.demandOrganisation());
        return new DealCard(
                row.id(),
                row.code(),
                row.state(),
                row.title(),
                side == null ? null : who.organisation(row.organisation(side.other())),
                supply,
                demand,
                Deal.Viewpoint.of(side),
                row.turnSide() == null || row.turnAction() == null
                        ? null
                        : new Deal.Turn(row.turnSide(), row.turnAction(), row.turnDueAt()),
                row.updatedAt(),
                side == null ? 0 : unread.getOrDefault(row.id(), 0L));
    }
}
