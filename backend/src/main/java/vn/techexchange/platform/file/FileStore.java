package vn.techexchange.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import vn.techexchange.platform.id.Id;

/** Keeps the bytes of files by their identifier. What is written once is never changed. */
interface FileStore {
    /** When it returns, the bytes outlive a crash of the process and of the machine. */
    void write(Id id, Path bytes) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if nothing is kept under it */
    InputStream open(Id id) throws IOException;

    /** Nothing happens if nothing is kept under it. */
    void delete(Id id) throws IOException;

    /** Names everything that was written before that time. */
    void writtenBefore(Instant time, Consumer<Id> found) throws IOException;
}
