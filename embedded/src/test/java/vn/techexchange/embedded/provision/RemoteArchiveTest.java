package vn.techexchange.embedded.provision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteArchiveTest {
    private static final int LOADED = 100_000;

    @TempDir
    Path folder;

    private final byte[] text = "share".repeat(2000).getBytes(UTF_8);
    private final byte[] program = program();
    private final Map<String, String> sums = new HashMap<>();
    private byte[] archive = new byte[0];

    @BeforeEach
    void an_archive_with_more_than_what_is_wanted() throws IOException {
        sums.put("share/text", sum(text));
        sums.put("bin/mysqld", sum(Arrays.copyOf(program, LOADED)));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "unwanted", noise(2_000_000));
            put(zip, "share/text", text);
            put(zip, "bin/mysqld", program);
            put(zip, "unwanted too", noise(2_000_000));
        }
        archive = bytes.toByteArray();
    }

    @Test
    void fetches_only_the_wanted_files_and_of_the_server_only_what_is_loaded() throws IOException {
        try (var repository = new FileServer(archive, true, 0)) {
            new RemoteArchive(repository.address("file.zip")).copy(files());
            assertThat(repository.sent()).isLessThan(archive.length / 2);
        }
        assertThat(folder.resolve("share/text")).hasBinaryContent(text);
        assertThat(folder.resolve("bin/mysqld")).hasBinaryContent(Arrays.copyOf(program, LOADED));
        assertThat(folder.resolve("bin/mysqld")).isExecutable();
        assertThat(folder.resolve("unwanted")).doesNotExist();
    }

    @Test
    void goes_on_where_a_connection_breaks() throws IOException {
        try (var repository = new FileServer(archive, true, 2)) {
            new RemoteArchive(repository.address("file.zip")).copy(files());
        }
        assertThat(files().missing()).isEmpty();
    }

    @Test
    void takes_the_files_out_of_the_whole_archive_where_the_repository_knows_no_ranges() throws IOException {
        try (var repository = new FileServer(archive, false, 0)) {
            new RemoteArchive(repository.address("file.zip")).copy(files());
        }
        assertThat(files().missing()).isEmpty();
    }

    @Test
    void takes_them_out_of_an_archive_that_maven_has_fetched() throws IOException {
        Path fetched = Files.write(folder.resolve("fetched.zip"), archive);
        LocalArchive.copy(fetched, files());
        assertThat(files().missing()).isEmpty();
    }

    @Test
    void keeps_nothing_that_is_not_what_was_pinned() throws IOException {
        sums.put("share/text", sum("something else".getBytes(UTF_8)));
        try (var repository = new FileServer(archive, true, 0)) {
            var remote = new RemoteArchive(repository.address("file.zip"));
            assertThatThrownBy(() -> remote.copy(files()))
                    .hasMessageContaining("share/text is not the file it should be");
        }
        assertThat(files().missing()).contains("share/text");
    }

    @Test
    void says_so_when_the_repository_does_not_have_it() throws IOException {
        try (var repository = new FileServer(archive, true, 0)) {
            var remote = new RemoteArchive(repository.address("other.zip"));
            assertThatThrownBy(() -> remote.copy(files())).hasMessageContaining("answers 404");
        }
    }

    private PinnedFiles files() {
        return new PinnedFiles(Platform.LINUX_X64, new Pins(sums), folder);
    }

    /** Headers as in the ELF-64 specification: one segment, and debug sections that nobody loads behind it. */
    private static byte[] program() {
        byte[] bytes = noise(1_000_000);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 0x464c457f)
                .putLong(32, 64)
                .putShort(54, (short) 56)
                .putShort(56, (short) 1)
                .putLong(64 + 8, 0)
                .putLong(64 + 32, LOADED);
        return bytes;
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String sum(byte[] content) {
        var digest = Sha256.digest();
        digest.update(content);
        return Sha256.hex(digest);
    }
}
