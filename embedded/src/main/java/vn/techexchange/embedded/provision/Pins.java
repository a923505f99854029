package vn.techexchange.embedded.provision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The files of the archive that a server needs, each with its SHA-256. Of a Linux mysqld it is that of its
 * {@linkplain ElfImage loaded part}.
 */
record Pins(Map<String, String> sumByName) {
    private static final String RESOURCE = "mysql-8.0.33.sha256";

    static Pins of(Platform platform) {
        String prefix = platform.classifier() + "/";
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Pins.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            return new Pins(lines.lines()
                    .map(line -> line.split("  ", 2))
                    .filter(sumAndPath -> sumAndPath[1].startsWith(prefix))
                    .collect(Collectors.toMap(
                            sumAndPath -> sumAndPath[1].substring(prefix.length()), sumAndPath -> sumAndPath[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean wants(String name) {
        return sumByName.containsKey(name);
    }

    void check(String name, String sum) throws IOException {
        if (!sum.equals(sumByName.get(name))) {
            throw new IOException(name + " is not the file it should be: its SHA-256 is " + sum);
        }
    }
}
