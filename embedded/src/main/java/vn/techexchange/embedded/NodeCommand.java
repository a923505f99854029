package vn.techexchange.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The command line of the Elasticsearch child process: {@code node.jar} names its libraries itself. The environment's
 * {@code ES_JAVA_OPTS} come last, as in Elasticsearch's own scripts, so that they can ask for more memory.
 */
public final class NodeCommand {
    private static final List<String> SMALL_AND_QUIET = List.of(
            "-Xms256m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlog4j2.shutdownHookEnabled=false",
            "-Dlog4j2.disable.jmx=true",
            "-Dfile.encoding=UTF-8");

    private NodeCommand() {}

    static List<String> run(Path home, Path data, int port) {
        Path startUpCache = startUpCache(home);
        var options = Files.exists(startUpCache)
                ? List.of("-XX:AOTCache=" + startUpCache, "-Xlog:aot=off,cds=off")
                : List.<String>of();
        return command(home, options, data, port);
    }

    /** A run whose end writes the classes as it has loaded and linked them, so that later ones need not. */
    public static List<String> train(Path home, Path cache, Path data) {
        return command(home, List.of("-XX:AOTCacheOutput=" + cache), data, 0);
    }

    /** Belongs to one build of the JDK; another one makes its own. */
    public static Path startUpCache(Path home) {
        return home.resolve("node-" + Runtime.version() + ".aot");
    }

    private static List<String> command(Path home, List<String> options, Path data, int port) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_AND_QUIET);
        command.addAll(options);
        command.addAll(
                Arrays.stream(System.getenv().getOrDefault("ES_JAVA_OPTS", "").split("\\s+"))
                        .filter(option -> !option.isEmpty())
                        .toList());
        command.addAll(List.of("-jar", home.resolve("node.jar").toString(), data.toString(), Integer.toString(port)));
        return command;
    }
}
