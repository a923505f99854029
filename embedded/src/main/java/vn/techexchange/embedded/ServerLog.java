package vn.techexchange.embedded;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sends what the server prints to a file, so that the terminal shows only what somebody who tries it wants to know. */
final class ServerLog {
    private static final int LINES_SHOWN = 30;

    private final PrintStream terminal;
    private final Path file;

    private ServerLog(PrintStream terminal, Path file) {
        this.terminal = terminal;
        this.file = file;
    }

    static ServerLog divert(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("server.log");
        var terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var log = new PrintStream(new FileOutputStream(file.toFile()), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
        return new ServerLog(terminal, file);
    }

    void say(String text) {
        terminal.println(text);
    }

    String lastLines() {
        try {
            List<String> lines = Files.readAllLines(file);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()))
                    + "\n(all of it is in " + file + ")";
        } catch (IOException e) {
            return "(no log in " + file + ")";
        }
    }
}
