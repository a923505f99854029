package vn.techexchange.embedded.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Folders that are there wholly or not at all, also when two builds want the same one at the same time. */
final class Cache {
    private final Path root;

    Cache(Path root) {
        this.root = root;
    }

    interface Recipe {
        void fill(Path folder) throws IOException;
    }

    /** What an interrupted run has left in {@code name.part} is given to the recipe again. */
    Path folder(String name, Recipe recipe) {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            exclusively(name, () -> {
                if (!Files.isDirectory(folder)) {
                    Path half = Files.createDirectories(root.resolve(name + ".part"));
                    recipe.fill(half);
                    Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            });
        }
        return folder;
    }

    interface Work {
        void run() throws IOException;
    }

    void exclusively(String name, Work work) {
        try {
            Path lockFile = root.resolve(name + ".lock");
            Files.createDirectories(lockFile.getParent());
            try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("in the cache folder " + root, e);
        }
    }
}
