package vn.techexchange.measure.generate;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ./generate NUMBER [SEED]}: so many listings as CSV, with the columns that an import knows, to the standard output;
 * {@code ./generate NUMBER [SEED] --into ADDRESS}: into a running demonstration, through its import.
 */
public final class Generate {
    /** An import takes no more than 50 MB, and a listing is some 1.4 kB. */
    private static final int MOST_IN_A_FILE = 20_000;

    private Generate() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> numbers = Stream.of(arguments)
                .takeWhile(argument -> !argument.equals("--into"))
                .toList();
        boolean into = arguments.length == numbers.size() + 2;
        if (numbers.isEmpty()
                || numbers.size() > 2
                || !(into || arguments.length == numbers.size())
                || !numbers.stream().allMatch(argument -> argument.matches("[1-9][0-9]{0,6}"))) {
            System.err.println("usage: ./generate NUMBER [SEED] [--into ADDRESS]");
            System.exit(2);
        }
        int number = Integer.parseInt(numbers.getFirst());
        var listings = new GeneratedListings(numbers.size() == 2 ? Long.parseLong(numbers.getLast()) : 1);
        if (into) {
            bring(listings, number, URI.create(arguments[arguments.length - 1]));
        } else {
            try (var out = new PrintStream(
                    new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                    false,
                    StandardCharsets.UTF_8)) {
                write(listings.first(number), out);
            }
        }
    }

    private static void bring(GeneratedListings listings, int number, URI exchange)
            throws IOException, InterruptedException {
        var running = new RunningImport(exchange);
        running.signIn();
        for (int from = 0; from < number; from += MOST_IN_A_FILE) {
            int to = Math.min(number, from + MOST_IN_A_FILE);
            long begin = System.nanoTime();
            int created = running.bring(csv(listings.first(to).skip(from)));
            System.out.printf(
                    "%d of %d brought in, dry run and import in %d s%n",
                    created,
                    to - from,
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        }
    }

    private static byte[] csv(Stream<Map<String, String>> listings) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            write(listings, out);
        }
        return bytes.toByteArray();
    }

    private static void write(Stream<Map<String, String>> listings, PrintStream out) {
        out.print(String.join(",", GeneratedListings.COLUMNS) + "\r\n");
        listings.forEach(listing -> out.print(line(listing)));
    }

    private static String line(Map<String, String> listing) {
        return GeneratedListings.COLUMNS.stream()
                        .map(column -> quoted(listing.getOrDefault(column, "")))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** RFC 4180, §2.5 to 2.7. */
    private static String quoted(String value) {
        return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
