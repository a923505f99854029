package vn.techexchange.embedded.provision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Elasticsearch child process's own folder: Elasticsearch's libraries (which Maven has resolved for this module), and
 * {@code node.jar} with this module's classes for the child. The JVM caches start-up only of jars, not of class folders.
 */
final class ElasticsearchNode {
    private static final String MAIN = "vn.techexchange.embedded.node.NodeProcess";
    private static final List<String> PACKAGES = List.of("org/elasticsearch", "vn/techexchange/embedded/node");
    private static final LocalDateTime SAME_FOR_EVERY_BUILD = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Path classes;

    ElasticsearchNode(Path classes) {
        this.classes = classes;
    }

    /** Returns the name of its folder in the cache, which differs with the content. */
    String into(Cache cache) throws IOException {
        List<Path> libraries = libraries();
        byte[] jar = nodeJar(libraries);
        var digest = Sha256.digest();
        digest.update(jar);
        String name =
                "elasticsearch-" + version(libraries) + "-" + Sha256.hex(digest).substring(0, 12);
        Path home = cache.folder(name, folder -> {
            lay(libraries, folder.resolve("lib"));
            Files.write(folder.resolve("node.jar"), jar);
        });
        cache.exclusively(name, () -> StartUpTraining.unlessDone(home));
        return name;
    }

    private static List<Path> libraries() {
        if (!(ElasticsearchNode.class.getClassLoader() instanceof URLClassLoader loader)) {
            throw new IllegalStateException("expected to be run by Maven, in a class loader of this module");
        }
        return Arrays.stream(loader.getURLs())
                .map(ElasticsearchNode::path)
                .filter(path -> path.toString().endsWith(".jar"))
                .toList();
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a file: " + url, e);
        }
    }

    private static String version(List<Path> libraries) {
        return libraries.stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches("elasticsearch-\\d.*"))
                .map(name -> name.substring("elasticsearch-".length(), name.length() - ".jar".length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Elasticsearch is not on the class path"));
    }

    /** Hard links where possible, so that they take no room. */
    private static void lay(List<Path> libraries, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path library : libraries) {
            Path place = folder.resolve(library.getFileName());
            Files.deleteIfExists(place);
            try {
                Files.createLink(place, library.toRealPath());
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(library, place);
            }
        }
    }

    private byte[] nodeJar(List<Path> libraries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            put(jar, JarFile.MANIFEST_NAME, manifest(libraries));
            for (Path file : nodeClasses()) {
                put(jar, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] manifest(List<Path> libraries) throws IOException {
        var manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, MAIN);
        attributes.put(
                Attributes.Name.CLASS_PATH,
                libraries.stream()
                        .map(library -> "lib/" + library.getFileName())
                        .collect(Collectors.joining(" ")));
        var bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private List<Path> nodeClasses() {
        return PACKAGES.stream()
                .map(classes::resolve)
                .flatMap(ElasticsearchNode::filesIn)
                .sorted()
                .toList();
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        var entry = new JarEntry(name);
        entry.setTimeLocal(SAME_FOR_EVERY_BUILD);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
