package vn.techexchange.catalogue.duplicate;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The runs of so many words of a text, each as a 64-bit hash, sorted and once each. Words are syllables in Vietnamese.
 *
 * @param words how many there are in the text
 */
@SuppressWarnings("ArrayRecordComponent") // read only here, for speed
record Shingles(long[] hashes, int words) {

    /** @param folded words with one blank between them */
    static Shingles of(String folded, int run) {
        if (folded.isEmpty()) {
            return new Shingles(new long[0], 0);
        }
        String[] words = folded.split(" ", -1);
        int size = Math.min(run, words.length);
        long[] hashes = new long[words.length - size + 1];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = i; j < i + size; j++) {
                hash = Hash.mixed(hash + Hash.of(words[j]));
            }
            hashes[i] = hash;
        }
        return new Shingles(LongStream.of(hashes).sorted().distinct().toArray(), words.length);
    }

    /** Shared ones by all of them (Jaccard): 1 for the same text, 0 where nothing is shared or either is empty. */
    double likeness(Shingles other) {
        if (hashes.length == 0 || other.hashes.length == 0) {
            return 0;
        }
        int shared = 0;
        for (long hash : hashes) {
            if (Arrays.binarySearch(other.hashes, hash) >= 0) {
                shared++;
            }
        }
        return (double) shared / (hashes.length + other.hashes.length - shared);
    }
}
