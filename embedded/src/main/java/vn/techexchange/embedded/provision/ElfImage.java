package vn.techexchange.embedded.provision;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Copies of a Linux program only what the loader maps. Debug sections follow that, which are two thirds of mysqld, so a
 * download can end early.
 */
final class ElfImage {
    private static final int HEADERS = 4096;
    private static final int ELF = 0x464c457f;

    private ElfImage() {}

    static void copyLoadedPart(InputStream in, OutputStream out) throws IOException {
        byte[] headers = in.readNBytes(HEADERS);
        out.write(headers);
        long left = loadedLength(headers) - headers.length;
        byte[] buffer = new byte[1 << 16];
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("the program ends before what its headers say");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /** The end of the last segment: offsets and sizes as in the ELF-64 specification. */
    private static long loadedLength(byte[] headers) throws IOException {
        ByteBuffer elf = ByteBuffer.wrap(headers).order(ByteOrder.LITTLE_ENDIAN);
        if (headers.length < HEADERS || elf.getInt(0) != ELF) {
            throw new IOException("not a Linux program");
        }
        int segment = (int) elf.getLong(32);
        int size = elf.getShort(54);
        int count = elf.getShort(56);
        long end = 0;
        for (int i = 0; i < count; i++, segment += size) {
            end = Math.max(end, elf.getLong(segment + 8) + elf.getLong(segment + 32));
        }
        return end;
    }
}
