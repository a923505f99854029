package vn.techexchange.embedded.provision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** An archive that Maven has fetched as a whole. */
final class LocalArchive {
    private LocalArchive() {}

    static void copy(Path archive, PinnedFiles files) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (String name : files.missing()) {
                var entry = zip.getEntry(name);
                if (entry == null) {
                    throw new IOException(archive + " lacks " + name);
                }
                try (var content = zip.getInputStream(entry)) {
                    files.save(name, content);
                }
            }
        }
    }
}
