package vn.techexchange.platform.file;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.techexchange.platform.id.Id;

/** Keeps files in a folder, spread over folders by the end of their identifiers. */
@Singleton
@Requires(missingProperty = "s3.endpoint")
class FolderStore implements FileStore {
    private static final String UNFINISHED = ".part";

    private final Path root;

    FolderStore(@Value("${files.path}") String root) throws IOException {
        this.root = Files.createDirectories(Path.of(root).toAbsolutePath());
    }

    @Override
    public void write(Id id, Path bytes) throws IOException {
        Path folder = folder(id);
        boolean newFolder = !Files.isDirectory(folder);
        Files.createDirectories(folder);
        Path part = folder.resolve(id + UNFINISHED);
        Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
        force(part, StandardOpenOption.WRITE);
        Files.move(part, path(id), StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
        if (newFolder) {
            force(root, StandardOpenOption.READ);
        }
    }

    @Override
    public InputStream open(Id id) throws IOException {
        return Files.newInputStream(path(id));
    }

    @Override
    public void delete(Id id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    @Override
    public void writtenBefore(Instant time, Consumer<Id> found) throws IOException {
        try (Stream<Path> files = Files.walk(root, 2)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                boolean old = Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(time);
                if (old) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(UNFINISHED)) {
                        Files.deleteIfExists(file);
                    } else {
                        Id.parse(name).ifPresent(found);
                    }
                }
            }
        }
    }

    private Path path(Id id) {
        return folder(id).resolve(id.toString());
    }

    private Path folder(Id id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2));
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
