package vn.techexchange.platform.web;

/** An answer about something that changes: its version goes out as the ETag and comes back as If-Match. */
public interface Versioned {
    long version();
}
