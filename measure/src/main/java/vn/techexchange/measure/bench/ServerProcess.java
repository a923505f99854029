package vn.techexchange.measure.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The process that is measured, and the engines that it started, if all run on this machine and the machine is a Linux.
 *
 * @param handle of the server
 */
record ServerProcess(ProcessHandle handle) {
    private static final int PAGE = 4096;
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    /** What each has used of the processor since it began. */
    record Cpu(Duration server, Duration search, Duration database) {
        static final Cpu UNKNOWN = new Cpu(Duration.ZERO, Duration.ZERO, Duration.ZERO);

        Cpu since(Cpu earlier) {
            return new Cpu(
                    server.minus(earlier.server), search.minus(earlier.search), database.minus(earlier.database));
        }
    }

    /** The process that listens on that port: the one that holds the socket's inode. */
    static Optional<ServerProcess> listeningOn(int port) {
        return listening()
                .filter(columns -> columns[LOCAL_ADDRESS].endsWith(":" + String.format("%04X", port)))
                .map(columns -> socket(columns[INODE]))
                .findFirst()
                .flatMap(name -> ProcessHandle.allProcesses()
                        .filter(process -> sockets(process).anyMatch(name::equals))
                        .findFirst())
                .map(ServerProcess::new);
    }

    Cpu cpu() {
        return new Cpu(
                handle.info().totalCpuDuration().orElse(Duration.ZERO),
                started(ServerProcess::isJava),
                started(each -> !isJava(each)));
    }

    /** Of the server alone, in bytes. */
    Optional<Long> memory() {
        return lines(Path.of("/proc/" + handle.pid() + "/statm"))
                .findFirst()
                .map(line -> Long.parseLong(line.split(" ", -1)[1]) * PAGE);
    }

    /** The ports on which its Elasticsearch listens: one speaks HTTP, one does not. */
    List<Integer> searchPorts() {
        List<String> sockets = handle.descendants()
                .filter(ServerProcess::isJava)
                .flatMap(ServerProcess::sockets)
                .toList();
        return listening()
                .filter(columns -> sockets.contains(socket(columns[INODE])))
                .map(columns -> columns[LOCAL_ADDRESS])
                .map(address -> Integer.parseInt(address.substring(address.lastIndexOf(':') + 1), 16))
                .toList();
    }

    private Duration started(Predicate<ProcessHandle> which) {
        return handle.descendants()
                .filter(which)
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("java");
    }

    private static Stream<String[]> listening() {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(file -> lines(Path.of(file)))
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns.length > INODE && columns[STATE].equals(LISTENING));
    }

    private static String socket(String inode) {
        return "socket:[" + inode + "]";
    }

    private static Stream<String> sockets(ProcessHandle process) {
        try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.flatMap(ServerProcess::link).filter(link -> link.startsWith("socket:")).toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // another user's, or gone
        }
    }

    private static Stream<String> link(Path file) {
        try {
            return Stream.of(Files.readSymbolicLink(file).toString());
        } catch (IOException e) {
            return Stream.empty(); // closed meanwhile
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
