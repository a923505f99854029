package vn.techexchange.embedded.provision;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says on standard output how far a download is: a line at first, then whenever some seconds have passed, and at the end. */
final class Progress {
    private static final long NANOS_BETWEEN_LINES = 3_000_000_000L;
    private static final long MEGABYTE = 1_000_000;

    private final String what;
    private final long expected;
    private long fetched;
    private long lastLine = System.nanoTime();

    Progress(String what, long expected) {
        this.what = what;
        this.expected = expected;
        System.out.println("Fetching " + what + ", about " + megabytes(expected) + ", once for this user");
    }

    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                add(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                add(Math.max(read, 0));
                return read;
            }
        };
    }

    private void add(int bytes) {
        fetched += bytes;
        if (System.nanoTime() - lastLine > NANOS_BETWEEN_LINES) {
            lastLine = System.nanoTime();
            System.out.println("  " + what + ": " + megabytes(fetched) + " of about " + megabytes(expected));
        }
    }

    void end() {
        System.out.println("  fetched " + megabytes(fetched));
    }

    private static String megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
    }
}
