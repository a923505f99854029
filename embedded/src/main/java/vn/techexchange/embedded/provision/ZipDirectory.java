package vn.techexchange.embedded.provision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table of contents at the end of a zip file: offsets and sizes as in PKWARE's APPNOTE. */
record ZipDirectory(List<Entry> entries) {
    private static final int END_RECORD = 0x06054b50;
    private static final int END_RECORD_LENGTH = 22;
    private static final int HEADER_LENGTH = 46;

    /** @param deflated whether compressed, else stored as it is */
    record Entry(String name, boolean deflated, long compressedLength, long offset) {
        /** Name and extra field of the header before the content may be longer than here, though hardly by so much. */
        private static final int LONGEST_LOCAL_HEADER = 4096;

        long end() {
            return offset + LONGEST_LOCAL_HEADER + compressedLength;
        }
    }

    /** @param tail the last bytes of a file of that length */
    static ZipDirectory read(byte[] tail, long fileLength) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        int end = tail.length - END_RECORD_LENGTH;
        while (end >= 0 && zip.getInt(end) != END_RECORD) {
            end--;
        }
        if (end < 0) {
            throw new IOException("not a zip file");
        }
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        long start = Integer.toUnsignedLong(zip.getInt(end + 16)) - (fileLength - tail.length);
        if (start < 0) {
            throw new IOException("the zip file's table of contents is longer than expected");
        }
        return new ZipDirectory(entries(zip, (int) start, count));
    }

    private static List<Entry> entries(ByteBuffer zip, int start, int count) {
        var entries = new ArrayList<Entry>(count);
        int at = start;
        for (int i = 0; i < count; i++) {
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            byte[] name = new byte[nameLength];
            zip.get(at + HEADER_LENGTH, name);
            entries.add(new Entry(
                    new String(name, StandardCharsets.UTF_8),
                    zip.getShort(at + 10) != 0,
                    Integer.toUnsignedLong(zip.getInt(at + 20)),
                    Integer.toUnsignedLong(zip.getInt(at + 42))));
            at += HEADER_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        return entries;
    }
}
