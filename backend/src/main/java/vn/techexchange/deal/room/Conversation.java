package vn.techexchange.deal.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.Page;

/** What the two sides write to each other. Nobody else reads it, operators included. */
@Singleton
class Conversation {
    private final DealFiles files;
    private final DealRepository deals;
    private final MessageRepository messages;
    private final ParticipantRepository participants;
    private final Parties parties;
    private final Events events;
    private final Clock clock;

    Conversation(
            DealFiles files,
            DealRepository deals,
            MessageRepository messages,
            ParticipantRepository participants,
            Parties parties,
            Events events,
            Clock clock) {
        this.files = files;
        this.deals = deals;
        this.messages = messages;
        this.participants = participants;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Message send(Actor actor, Id dealId, String text) {
        Instant now = clock.instant();
        deals.touch(dealId, now);
        DealFile deal = files.forAction(actor, dealId, DealAction.SEND_MESSAGE);
        Side side = files.side(actor, deal.row());
        DealProcess.next(deal.state(), DealAction.SEND_MESSAGE, deal.standing(side, now));
        var message = messages.save(new MessageRow(Id.next(), dealId, side, actor.account(), text, now));
        messages.read(dealId, actor.account(), message.id());
        participants.join(dealId, actor.account(), side);
        events.publish(new DealEvent.MessageSent(dealId, message.id(), side), actor.by());
        return shown(deal.row(), List.of(message), actor).getFirst();
    }

    /**
     * Newest first. Whoever opens the newest part has read the messages.
     *
     * @throws NotFound if the deal is not there for the actor
     * @throws Forbidden if the actor only observes
     */
    @Transactional
    public Page<Message> read(Actor actor, Id dealId, @Nullable String cursor, int size) {
        DealRow deal = files.visible(actor, dealId);
        files.side(actor, deal);
        List<MessageRow> rows = messages.before(dealId, Cursor.of(cursor).id(), size + 1);
        if (cursor == null && !rows.isEmpty()) {
            messages.read(dealId, actor.account(), rows.getFirst().id());
        }
        return Page.cut(rows, size, row -> new Cursor(row.sentAt(), row.id()), shown -> shown(deal, shown, actor));
    }

    private List<Message> shown(DealRow deal, List<MessageRow> rows, Actor reader) {
        Set<Id> writers = rows.stream().map(MessageRow::sentBy).collect(Collectors.toSet());
        var who = DealViews.Who.of(parties, Set.of(deal.supplyOrganisation(), deal.demandOrganisation()), writers);
        return rows.stream()
                .map(row -> new Message(
                        row.id(),
                        row.side(),
                        row.sentBy(),
                        who.name(row.sentBy()),
                        who.organisation(deal.organisation(row.side())).name(),
                        row.text(),
                        row.sentAt(),
                        row.sentBy().equals(reader.account())))
                .toList();
    }
}
