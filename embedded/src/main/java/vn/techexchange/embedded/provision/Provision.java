package vn.techexchange.embedded.provision;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.techexchange.embedded.EngineCache;

/**
 * {@code Provision <Maven repository's address> <local Maven repository> offline=<true or false> <classes folder>}: what is in the cache
 * already is not touched, so this is quick in every build but the first.
 */
public final class Provision {
    private Provision() {}

    public static void main(String[] args) throws IOException {
        var repository = new MavenRepository(URI.create(args[0]), Path.of(args[1]), args[2].equals("offline=true"));
        Path classes = Path.of(args[3]);
        var cache = new Cache(EngineCache.root());
        var folders = new Properties();
        folders.setProperty("elasticsearch", new ElasticsearchNode(classes).into(cache));
        Platform.current()
                .ifPresentOrElse(
                        platform -> folders.setProperty("mysql", new MysqlServer(platform, repository).into(cache)),
                        () -> System.out.println("There is no embedded MySQL for " + System.getProperty("os.name")
                                + " on " + System.getProperty("os.arch") + "; use docker compose instead."));
        write(folders, classes.resolve(EngineCache.FOLDERS));
    }

    private static void write(Properties folders, Path file) throws IOException {
        var text = new StringBuilder();
        folders.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> text.append(name)
                        .append('=')
                        .append(folders.getProperty(name))
                        .append('\n'));
        if (Files.exists(file) && Files.readString(file).contentEquals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            out.append(text);
        }
    }
}
