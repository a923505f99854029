package vn.techexchange.catalogue.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts in UTF-8 or UTF-16, with or without a mark in front; anything else is refused rather than garbled. */
final class Encoding {
    private static final int HEAD = 4096;

    private Encoding() {}

    /** Reads past the mark; bytes that are no text make an {@link java.nio.charset.CharacterCodingException}. */
    static Reader open(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Charset charset = charset(head);
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark(head, charset));
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    private static Charset charset(byte[] head) {
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        // Names of columns have Latin letters, whose other byte is zero in UTF-16.
        int quarter = Math.max(1, head.length / 8);
        if (zeros[0] >= quarter && zeros[1] < quarter) {
            return StandardCharsets.UTF_16BE;
        }
        return zeros[1] >= quarter && zeros[0] < quarter ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static int mark(byte[] head, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
