package vn.techexchange.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An engine's process. Its standard input is a pipe from this JVM that says nothing: its end is the sign to stop. */
final class Child {
    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** A program that watches its standard input itself. Ctrl-C is for this JVM alone, which stops it in its turn. */
    static Child watchingItself(List<String> command, DataFolder folder, String log) throws IOException {
        return start("trap '' INT; exec \"$@\"", command, folder, log);
    }

    /**
     * A program that does not: a shell beside it sends SIGTERM, on which it shuts down cleanly, when the pipe ends, be it
     * closed or cut by {@code kill -9} of this JVM. A signal to the whole process group ends the shell no sooner than the
     * program.
     */
    static Child watched(List<String> command, DataFolder folder, String log) throws IOException {
        return start("""
                trap '' INT
                exec 3<&0
                "$@" </dev/null &
                server=$!
                ( cat <&3 >/dev/null; kill -TERM $server 2>/dev/null ) &
                watch=$!
                exec 3<&-
                trap 'kill -TERM $server 2>/dev/null' TERM HUP
                while wait $server; result=$?; kill -0 $server 2>/dev/null; do :; done
                kill $watch 2>/dev/null
                exit $result""", command, folder, log);
    }

    private static Child start(String script, List<String> command, DataFolder folder, String log) throws IOException {
        var line = new ArrayList<>(List.of("/bin/sh", "-c", script, "embedded-engine"));
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().putAll(Map.of("MALLOC_ARENA_MAX", "2"));
        return new Child(builder.start());
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    /** Asks for a clean end, waits for it at most that long, then ends it by force. */
    void stop(Duration patience) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (IOException e) {
            kill();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
