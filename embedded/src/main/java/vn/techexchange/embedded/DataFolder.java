package vn.techexchange.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A folder that one engine owns while it runs. The claim is a file lock of this JVM, so it ends with the JVM however that
 * ends; an engine process that is still on its way out then is waited for.
 */
final class DataFolder implements AutoCloseable {
    private static final int LINES_OF_LOG_SHOWN = 15;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Refuses at once where another engine, of this or another JVM, uses the folder. */
    static DataFolder claim(Path folder, String engine) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new EngineFailure("The folder " + path + " is in use by another " + engine
                        + ". Stop that one first, or choose another data folder.");
            }
            var claimed = new DataFolder(path, lock);
            claimed.endOrphan();
            return claimed;
        } catch (IOException e) {
            throw new EngineFailure("cannot use the folder " + path + " for " + engine, e);
        }
    }

    private static boolean locked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path pidFile() {
        return path.resolve("pid");
    }

    /** The log's last lines, for a message. */
    String endOf(String log) {
        try {
            List<String> lines = Files.readAllLines(path.resolve(log));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(no " + log + ")";
        }
    }

    void writeForOwnerOnly(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private void endOrphan() throws IOException {
        try {
            long pid = Long.parseLong(Files.readString(pidFile()).strip());
            ProcessHandle.of(pid).filter(this::worksHere).ifPresent(DataFolder::end);
        } catch (NoSuchFileException | NumberFormatException e) {
            return;
        }
        Files.deleteIfExists(pidFile());
    }

    /** A process number may have been given to someone else since. */
    private boolean worksHere(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(path.toString()))
                .isPresent();
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new EngineFailure("cannot release the folder " + path, e);
        }
    }
}
