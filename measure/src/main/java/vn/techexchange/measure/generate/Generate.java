package vn.techexchange.measure.generate;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code ./generate NUMBER [SEED]}: so many listings as CSV, with the columns that an import knows, to the standard output. */
public final class Generate {
    private Generate() {}

    public static void main(String[] arguments) {
        if (arguments.length < 1
                || arguments.length > 2
                || !List.of(arguments).stream().allMatch(argument -> argument.matches("[1-9][0-9]{0,6}"))) {
            System.err.println("usage: ./generate NUMBER [SEED]");
            System.exit(2);
        }
        var listings = new GeneratedListings(arguments.length == 2 ? Long.parseLong(arguments[1]) : 1);
        try (var out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8)) {
            write(listings, Integer.parseInt(arguments[0]), out);
        }
    }

    static void write(GeneratedListings listings, int number, PrintStream out) {
        out.print(String.join(",", GeneratedListings.COLUMNS) + "\r\n");
        listings.first(number).forEach(listing -> out.print(line(listing)));
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
