package vn.techexchange.catalogue.intake;

import java.util.Arrays;

/** In which row a hash came first: for many millions of bytes less than a map of objects. */
final class FirstSeen {
    private static final int SMALLEST = 1 << 12;

    private long[] hashes = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int size;

    /** The row in which it came first, 0 if it never came. */
    int row(long hash) {
        return rows[place(hash)];
    }

    /** Keeps the row if the hash is new. */
    void note(long hash, int row) {
        int place = place(hash);
        if (rows[place] != 0) {
            return;
        }
        hashes[place] = hash;
        rows[place] = row;
        if (++size * 2 > rows.length) {
            grow();
        }
    }

    private int place(long hash) {
        int place = Long.hashCode(hash * 0x9e3779b97f4a7c15L) & (rows.length - 1);
        while (rows[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (rows.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new long[oldHashes.length * 2];
        rows = new int[oldRows.length * 2];
        Arrays.fill(rows, 0);
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
