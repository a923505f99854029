package vn.techexchange.embedded;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * In the first run after a build, the JVM records which classes it loads ({@code -XX:AOTMode=record}). When the server has
 * been ready for a little while the recording is ended and made into a cache, with which the next run starts several times
 * quicker. A run that ends before that leaves it to the next one; so does any failure.
 */
final class StartUpRecording {
    private static final long SECONDS_OF_USE = 10;
    private static final String RECORDING = "-XX:AOTConfiguration=";
    /** The JVM ends its recording when it exits, too, and must not do so while it is being ended: it crashes. */
    private static final Lock ENDING = new ReentrantLock();

    private StartUpRecording() {}

    static void finishInBackground() {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        String recording = options.stream()
                .filter(option -> option.startsWith(RECORDING))
                .findFirst()
                .orElse(null);
        if (recording != null) {
            // Waits for a recording that is being ended, and lets none be ended from then on.
            Runtime.getRuntime().addShutdownHook(new Thread(ENDING::lock, "await-start-up-recording"));
            Thread.ofPlatform()
                    .daemon()
                    .name("start-up-recording")
                    .start(() -> finish(options, Path.of(recording.substring(RECORDING.length()))));
        }
    }

    private static void finish(List<String> options, Path recording) {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_OF_USE);
            end();
            makeCache(options, recording);
        } catch (JMException | IOException e) {
            System.err.println("no cache for a quicker start: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end() throws JMException {
        ENDING.lock();
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "aotEndRecording",
                            new Object[0],
                            new String[0]);
        } finally {
            ENDING.unlock();
        }
    }

    private static void makeCache(List<String> options, Path recording) throws IOException, InterruptedException {
        Path cache = withExtension(recording, ".aot");
        Path half = withExtension(recording, ".aot.part");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options.stream().filter(option -> !option.startsWith("-XX:AOTMode=")).forEach(command::add);
        command.addAll(
                List.of("-XX:AOTMode=create", "-XX:AOTCache=" + half, "-cp", System.getProperty("java.class.path")));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(withExtension(recording, ".log").toFile())
                .start();
        if (process.waitFor() == 0) {
            Files.move(half, cache, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(recording);
        }
    }

    private static Path withExtension(Path recording, String extension) {
        @Nullable Path name = recording.getFileName();
        return recording.resolveSibling(String.valueOf(name).replaceFirst("\\.[^.]*$", extension));
    }
}
