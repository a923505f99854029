package vn.techexchange.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

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
