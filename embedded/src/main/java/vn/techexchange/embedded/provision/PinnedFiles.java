package vn.techexchange.embedded.provision;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.Set;
import java.util.TreeSet;

/** Lays files out in a folder; each is there only with the content that its pin says. */
final class PinnedFiles {
    private final Platform platform;
    private final Pins pins;
    private final Path folder;

    PinnedFiles(Platform platform, Pins pins, Path folder) {
        this.platform = platform;
        this.pins = pins;
        this.folder = folder;
    }

    boolean lacks(String name) {
        return pins.wants(name) && !Files.exists(folder.resolve(name));
    }

    Set<String> missing() {
        var missing = new TreeSet<>(pins.sumByName().keySet());
        missing.removeIf(name -> Files.exists(folder.resolve(name)));
        return missing;
    }

    void save(String name, InputStream content) throws IOException {
        Path file = folder.resolve(name);
        Path half = folder.resolve(name + ".part");
        Files.createDirectories(file.getParent());
        var digest = Sha256.digest();
        try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(half)), digest)) {
            copy(name, content, out);
        }
        pins.check(name, Sha256.hex(digest));
        if (name.startsWith("bin/") && !half.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + half + " executable");
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void copy(String name, InputStream content, OutputStream out) throws IOException {
        if (isReadInPart(name)) {
            ElfImage.copyLoadedPart(content, out);
        } else {
            content.transferTo(out);
        }
    }

    private boolean isReadInPart(String name) {
        return platform.isLinux() && name.equals("bin/mysqld");
    }

    /** About how much of an entry of that length is read. */
    long expected(String name, long length) {
        return isReadInPart(name) ? length / 3 : length;
    }
}
