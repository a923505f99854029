package vn.techexchange.search.glossary;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.LostUpdate;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.IfMatch;
import vn.techexchange.search.language.GlossaryGroup;

/** Operators' work on the glossary. Every change makes a new edition, which all servers load within seconds. */
@Singleton
class GlossaryDesk {
    private final GlossaryRepository repository;
    private final GlossaryCheck check;
    private final Parties parties;
    private final Events events;
    private final Clock clock;

    GlossaryDesk(GlossaryRepository repository, GlossaryCheck check, Parties parties, Events events, Clock clock) {
        this.repository = repository;
        this.check = check;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** @param text found in any term, whatever its marks */
    record Filter(
            @Nullable String text,
            @Nullable GlossaryOrigin origin,
            @Nullable Boolean disabled,
            @Nullable Boolean edited) {
        @Nullable
        String pattern() {
            String folded = folded();
            return folded == null ? null : "%" + folded + "%";
        }

        @Nullable
        String whole() {
            String folded = folded();
            return folded == null ? null : "%\n" + folded + "\n%";
        }

        private @Nullable String folded() {
            return text == null || text.isBlank() ? null : GlossaryCheck.escaped(GroupRow.folded(text));
        }
    }

    GlossaryController.Groups search(Filter filter, int from, int size) {
        List<GroupRow> rows = repository.search(
                filter.pattern(), filter.whole(), filter.origin(), filter.disabled(), filter.edited(), from, size);
        Map<Id, Person> people = parties.people(
                rows.stream().map(GroupRow::changedBy).filter(Objects::nonNull).toList());
        return new GlossaryController.Groups(
                rows.stream()
                        .map(row -> GroupView.of(row, row.changedBy() == null ? null : people.get(row.changedBy())))
                        .toList(),
                repository.count(filter.pattern(), filter.origin(), filter.disabled(), filter.edited()));
    }

    /** @throws NotFound if there is no such group */
    GroupView get(Id id) {
        return view(repository.find(id).orElseThrow(NotFound::new));
    }

    @Transactional
    GroupView add(GroupForm form, Actor actor) {
        GlossaryGroup group = form.group();
        check.require(group);
        var row = repository.save(new GroupRow(
                Id.next(),
                group.kind(),
                GroupRow.text(group.first()),
                GroupRow.text(group.second()),
                GroupRow.folded(group),
                repository.last() + 1,
                GlossaryOrigin.OPERATOR,
                null,
                false,
                form.disabled(),
                actor.account(),
                clock.instant(),
                0));
        repository.newEdition();
        events.publish(
                new GlossaryChanged(row.id(), null, new GlossaryChanged.State(group, form.disabled())), actor.by());
        return view(row);
    }

    /** @throws LostUpdate if it was changed since that version */
    @Transactional
    GroupView change(Id id, IfMatch expected, GroupForm form, Actor actor) {
        GroupRow before = repository.lock(id).orElseThrow(NotFound::new);
        expected.require(before.version());
        GlossaryGroup group = form.group();
        check.require(group);
        boolean rewritten = !group.equals(before.group());
        if (rewritten || form.disabled() != before.disabled()) {
            int changed = repository.change(
                    id,
                    before.version(),
                    group.kind(),
                    GroupRow.text(group.first()),
                    GroupRow.text(group.second()),
                    GroupRow.folded(group),
                    before.edited() || (rewritten && before.origin() == GlossaryOrigin.SHIPPED),
                    form.disabled(),
                    actor.account(),
                    clock.instant());
            if (changed == 0) {
                throw new LostUpdate();
            }
            repository.newEdition();
            events.publish(
                    new GlossaryChanged(
                            id,
                            new GlossaryChanged.State(before.group(), before.disabled()),
                            new GlossaryChanged.State(group, form.disabled())),
                    actor.by());
        }
        return get(id);
    }

    /** What operators did to the group, the newest first. */
    List<RecordedEvent> history(Id id) {
        get(id);
        return events.of(new Aggregate(GlossaryChanged.AGGREGATE, id)).reversed();
    }

    private GroupView view(GroupRow row) {
        Id by = row.changedBy();
        return GroupView.of(row, by == null ? null : parties.person(by).orElse(null));
    }
}
