package vn.techexchange.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./run} starts: {@code Run <main class> [--port N] [--data DIR] [--no-demo]}. Both engines, then the server in
 * this JVM on top of them; the server is told where they are by system properties, as its environment tells it in production.
 */
public final class Run {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final String ACCOUNTS = "demonstration/accounts.txt";

    private Run() {}

    public static void main(String[] args) throws IOException {
        RunOptions options;
        try {
            options = RunOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println("run: " + e.getMessage() + "\nUsage: ./run [--port N] [--data DIR] [--no-demo]");
            System.exit(2);
            return;
        }
        var terminal = System.out;
        try {
            run(options);
        } catch (EngineFailure e) {
            terminal.println("run: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(RunOptions options) throws IOException {
        refuseTakenPort(options.port());
        var data = DataFolder.claim(options.data(), "exchange");
        var console = ServerLog.divert(data.path());
        var engines = Engines.start(data.path(), console::say);
        var readiness = new Readiness(options.address());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(engines, readiness, console, data), "stop-engines"));
        engines.properties().forEach(System::setProperty);
        properties(options, data.path()).forEach(System::setProperty);
        startServer(options.main());
        readiness.await(LONGEST_START);
        console.say("Ready: " + options.address() + " (" + Readiness.secondsSinceStart() + " s). Ctrl-C stops it.");
        if (options.demonstration()) {
            sayAccounts(console);
        }
        StartUpRecording.finishInBackground();
    }

    private static Map<String, String> properties(RunOptions options, Path data) {
        return Map.of(
                "files.path", data.resolve("files").toString(),
                "exchange.mode", options.demonstration() ? "demonstration" : "development",
                "micronaut.server.port", Integer.toString(options.port()),
                "public.url", options.address());
    }

    /** Said before the engines start rather than by the server after them. */
    private static void refuseTakenPort(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new EngineFailure("port " + port + " is in use; choose another one with --port", e);
        }
    }

    private static void startServer(String main) {
        try {
            Class.forName(main).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new EngineFailure("the server did not start: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new EngineFailure("there is no main method in " + main, e);
        }
    }

    private static void sayAccounts(ServerLog console) throws IOException {
        try (@Nullable InputStream accounts = Run.class.getClassLoader().getResourceAsStream(ACCOUNTS)) {
            if (accounts != null) {
                console.say(new String(accounts.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
            }
        }
    }

    private static void stop(Engines engines, Readiness readiness, ServerLog console, DataFolder data) {
        if (readiness.reached()) {
            console.say("Stopping.");
        } else {
            console.say("The server did not get ready:\n" + console.lastLines());
        }
        engines.close();
        data.close();
    }
}
