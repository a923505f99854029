package vn.techexchange.embedded;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * How {@code ./run} was called.
 *
 * @param main the server's main class
 * @param demonstration whether with demonstration accounts and content
 */
record RunOptions(String main, int port, Path data, boolean demonstration) {
    static RunOptions parse(String... args) {
        Iterator<String> words = List.of(args).iterator();
        var options = new RunOptions(next(words, "the server's main class"), 8080, Path.of(".data"), true);
        while (words.hasNext()) {
            String option = words.next();
            options = switch (option) {
                case "--port" -> options.withPort(next(words, "a port after --port"));
                case "--data" -> options.withData(Path.of(next(words, "a folder after --data")));
                case "--no-demo" -> new RunOptions(options.main, options.port, options.data, false);
                default -> throw new IllegalArgumentException("unknown option " + option);
            };
        }
        return options;
    }

    private static String next(Iterator<String> words, String what) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return words.next();
    }

    private RunOptions withPort(String number) {
        if (!number.matches("[1-9]\\d{0,4}") || Integer.parseInt(number) > 65_535) {
            throw new IllegalArgumentException("not a port: " + number);
        }
        return new RunOptions(main, Integer.parseInt(number), data, demonstration);
    }

    private RunOptions withData(Path folder) {
        return new RunOptions(main, port, folder, demonstration);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }
}
