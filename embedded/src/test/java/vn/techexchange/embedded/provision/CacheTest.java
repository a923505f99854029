package vn.techexchange.embedded.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    Path root;

    @Test
    void a_folder_is_filled_once() {
        var cache = new Cache(root);
        Path folder = cache.folder("engine/server", half -> Files.writeString(half.resolve("file"), "whole"));
        assertThat(folder.resolve("file")).hasContent("whole");
        assertThat(cache.folder("engine/server", half -> {
                    throw new IOException("filled a second time");
                }))
                .isEqualTo(folder);
    }

    @Test
    void a_folder_that_could_not_be_filled_is_not_there_and_the_next_try_goes_on_with_its_files() {
        var cache = new Cache(root);
        assertThatThrownBy(() -> cache.folder("engine", half -> {
                    Files.writeString(half.resolve("first"), "1");
                    throw new IOException("no network");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(root.toString());
        assertThat(root.resolve("engine")).doesNotExist();

        Path folder = cache.folder("engine", half -> Files.writeString(half.resolve("second"), "2"));
        assertThat(folder).isDirectoryContaining("glob:**/first").isDirectoryContaining("glob:**/second");
    }
}
