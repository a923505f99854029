package vn.techexchange.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Invalid;

/** The notices of an account. */
@Singleton
class Notices {
    private static final Id NEWEST = new Id(Long.MAX_VALUE);

    private final NoticeRepository repository;
    private final NoticeParams params;
    private final Clock clock;

    Notices(NoticeRepository repository, NoticeParams params, Clock clock) {
        this.repository = repository;
        this.params = params;
        this.clock = clock;
    }

    NotificationController.Notifications list(Id account, @Nullable Id cursor, int size) {
        List<NoticeRow> rows = repository.before(account, cursor == null ? NEWEST : cursor, size + 1);
        List<NoticeRow> shown = rows.size() > size ? rows.subList(0, size) : rows;
        return new NotificationController.Notifications(
                shown.stream().map(this::notification).toList(),
                rows.size() > size ? shown.getLast().id().toString() : null);
    }

    long unread(Id account) {
        return repository.unread(account);
    }

    void read(Id account, NotificationController.Reading reading) {
        if (Boolean.TRUE.equals(reading.all())) {
            repository.readAll(account, clock.instant());
        } else if (reading.ids() != null && !reading.ids().isEmpty()) {
            repository.read(account, reading.ids(), clock.instant());
        }
    }

    /** What an account may choose to be told or not, and what it chose. */
    List<NotificationController.Choice> choices(Id account) {
        Set<NoticeKind> muted = repository.muted(account);
        return Stream.of(NoticeKind.values())
                .filter(NoticeKind::isOptional)
                .map(kind -> new NotificationController.Choice(kind, !muted.contains(kind)))
                .toList();
    }

    /** @throws Invalid if everybody is told of that */
    void choose(Id account, NotificationController.Choice choice) {
        if (!choice.kind().isOptional()) {
            throw Invalid.field("kind", "format");
        }
        if (choice.on()) {
            repository.unmute(account, choice.kind());
        } else {
            repository.mute(account, choice.kind());
        }
    }

    private Notification notification(NoticeRow row) {
        return new Notification(
                row.id(),
                row.kind(),
                row.happenedAt(),
                row.readAt(),
                params.read(row.params()),
                new Notification.Link(row.linkType(), row.linkId()));
    }
}
