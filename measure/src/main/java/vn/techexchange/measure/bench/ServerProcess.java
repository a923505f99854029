package vn.techexchange.measure.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The process that is measured, if it runs on this machine and the machine is a Linux. */
final class ServerProcess {
    private static final int PAGE = 4096;
    private static final String LISTENING = "0A";

    private ServerProcess() {}

    /** The process that listens on that port: the one that holds the socket's inode. */
    static Optional<ProcessHandle> listeningOn(int port) {
        Optional<String> socket = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(file -> lines(Path.of(file)))
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns.length > 9
                        && columns[1].endsWith(":" + String.format("%04X", port))
                        && columns[3].equals(LISTENING))
                .map(columns -> "socket:[" + columns[9] + "]")
                .findFirst();
        return socket.flatMap(name -> ProcessHandle.allProcesses()
                .filter(process -> holds(process, name))
                .findFirst());
    }

    /** In bytes. */
    static Optional<Long> memory(ProcessHandle process) {
        return lines(Path.of("/proc/" + process.pid() + "/statm"))
                .findFirst()
                .map(line -> Long.parseLong(line.split(" ", -1)[1]) * PAGE);
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.anyMatch(file -> {
                try {
                    return Files.readSymbolicLink(file).toString().equals(socket);
                } catch (IOException e) {
                    return false; // closed meanwhile
                }
            });
        } catch (IOException e) {
            return false; // another user's, or gone
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
