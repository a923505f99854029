package vn.techexchange.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The user's folder in which the build of this module puts the engines' files: {@code $TECHEXCHANGE_CACHE}, else
 * {@code $XDG_CACHE_HOME/techexchange}, else {@code ~/.cache/techexchange}. Several checkouts share it.
 */
public final class EngineCache {
    /** Written by the build: which folders of the cache belong to this version of the module. */
    public static final String FOLDERS = "vn/techexchange/embedded/engines.properties";

    private EngineCache() {}

    public static Path root() {
        return folderIn("TECHEXCHANGE_CACHE", "")
                .or(() -> folderIn("XDG_CACHE_HOME", "techexchange"))
                .or(() -> folderIn("HOME", ".cache/techexchange"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache/techexchange"))
                .toAbsolutePath();
    }

    private static Optional<Path> folderIn(String variable, String below) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(below));
    }

    static Path mysql() {
        return folder("mysql");
    }

    static Path elasticsearch() {
        return folder("elasticsearch");
    }

    private static Path folder(String engine) {
        String name = folders().getProperty(engine);
        Path folder = root().resolve(name == null ? engine : name);
        if (name == null || !Files.isDirectory(folder)) {
            throw new EngineFailure("There is no " + engine + " in " + root()
                    + ". The build of the module 'embedded' puts it there: run ./run or ./test, or"
                    + " mvn process-classes -pl embedded");
        }
        return folder;
    }

    private static Properties folders() {
        var properties = new Properties();
        try (@Nullable InputStream in = EngineCache.class.getClassLoader().getResourceAsStream(FOLDERS)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new EngineFailure("cannot read " + FOLDERS, e);
        }
        return properties;
    }
}
