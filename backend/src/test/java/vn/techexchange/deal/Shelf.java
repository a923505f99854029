package vn.techexchange.deal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import vn.techexchange.platform.id.Id;
import vn.techexchange.testing.Database;
import vn.techexchange.testing.Exchange;

/** Puts published listings and open needs into the catalogue, past editor and review, which have their own tests. */
public final class Shelf {
    /** Stands in the confidential part of every listing here, and may stand nowhere else. */
    public static final String SECRET = "Nhiệt độ sấy 61,5 °C trong 7 giờ";

    private static final int FRESH_DAYS = 90;

    private final Exchange exchange;
    private final Database database;

    private Shelf(Exchange exchange) {
        this.exchange = exchange;
        database = exchange.database();
    }

    public static Shelf on(Exchange exchange) {
        return new Shelf(exchange);
    }

    public Id listing(Id owner) {
        Id id = Id.next();
        String content = "{\"title\":{\"vi\":\"Màng lọc nước " + id + "\",\"en\":\"Water membrane " + id + "\"}}";
        database.update("""
                INSERT INTO listing (id, code, organisation_id, state, content, revision, published_revision,
                  public_version, published_at, confirmed_at, fresh_until, reminders, demo, created_at, updated_at,
                  version)
                VALUES (?, ?, ?, 'PUBLISHED', ?, 1, 1, 1, ?, ?, ?, 0, FALSE, ?, ?, 1)""", id, "CN-" + id, owner, content, at(0), at(0), at(FRESH_DAYS), at(0), at(0));
        database.update(
                "INSERT INTO listing_confidential (listing_id, know_how, notes) VALUES (?, ?, NULL)", id, SECRET);
        revision("LISTING", id, owner, content);
        return id;
    }

    public Id need(Id owner, boolean anonymous) {
        Id id = Id.next();
        String content = "{\"title\":{\"vi\":\"Xử lý nước " + id + "\"},\"anonymous\":" + anonymous + "}";
        database.update("""
                INSERT INTO need (id, code, organisation_id, state, content, revision, published_revision,
                  public_version, anonymous, published_at, confirmed_at, fresh_until, reminders, demo, created_at,
                  updated_at, version)
                VALUES (?, ?, ?, 'OPEN', ?, 1, 1, 1, ?, ?, ?, ?, 0, FALSE, ?, ?, 1)""", id, "NC-" + id, owner, content, anonymous, at(0), at(0), at(FRESH_DAYS), at(0), at(0));
        revision("NEED", id, owner, content);
        return id;
    }

    public String stateOfListing(Id listing) {
        return database.rows("SELECT state FROM listing WHERE id = " + listing.value())
                .getFirst()
                .getFirst();
    }

    private void revision(String type, Id subject, Id owner, String content) {
        database.update("""
                INSERT INTO catalogue_revision (subject_type, subject_id, revision, content, files, submitted_by,
                  submitted_at)
                VALUES (?, ?, 1, ?, '[]', ?, ?)""", type, subject, content, owner, at(0));
    }

    private String at(int days) {
        Instant time = exchange.clock().instant().plus(days, ChronoUnit.DAYS);
        return time.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
    }
}
