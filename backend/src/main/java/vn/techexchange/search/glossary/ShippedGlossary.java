package vn.techexchange.search.glossary;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.language.GlossaryFile;
import vn.techexchange.search.language.GlossaryGroup;

/**
 * Brings the file that the server ships into the database, once for each version of it. A group is known again by its kind
 * and the first terms of its columns. What operators changed or disabled stays as it is.
 */
@Singleton
class ShippedGlossary {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedGlossary.class);

    private final GlossaryRepository repository;
    private final ObjectMapper json;
    private final Clock clock;
    private final List<GlossaryGroup> groups = GlossaryFile.groups();
    private final String hash = GlossaryFile.version();

    ShippedGlossary(GlossaryRepository repository, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /** Whether the database has this version of the file already. */
    boolean isIn() {
        return repository.state().shipped().equals(hash);
    }

    /** Of several servers that start at once one does it. */
    @Transactional
    void bringIn() {
        bringIn(groups, hash);
    }

    @Transactional
    void bringIn(List<GlossaryGroup> file, String version) {
        if (repository.lockState().shipped().equals(version)) {
            return;
        }
        Map<String, GroupRow> there =
                repository.shipped().stream().collect(Collectors.toMap(GroupRow::shippedKey, Function.identity()));
        var added = new ArrayList<Added>();
        Map<String, GroupRow> gone = new LinkedHashMap<>(there);
        for (int position = 0; position < file.size(); position++) {
            GlossaryGroup group = file.get(position);
            String key = key(group);
            GroupRow row = there.get(key);
            gone.remove(key);
            if (row == null) {
                added.add(Added.of(group, key, position));
            } else if (!row.edited() && !row.group().equals(group)) {
                rewrite(row, group);
            }
        }
        if (!added.isEmpty()) {
            repository.insertShipped(written(added), clock.instant());
        }
        List<Id> dropped = gone.values().stream()
                .filter(row -> !row.edited() && !row.disabled())
                .map(GroupRow::id)
                .toList();
        if (!dropped.isEmpty()) {
            repository.delete(dropped);
        }
        repository.noteShipped(version);
        repository.newEdition();
        LOG.info("The glossary that is shipped was brought in: {} groups, {} of them new", file.size(), added.size());
    }

    private void rewrite(GroupRow row, GlossaryGroup group) {
        repository.change(
                row.id(),
                row.version(),
                group.kind(),
                GroupRow.text(group.first()),
                GroupRow.text(group.second()),
                GroupRow.folded(group),
                false,
                row.disabled(),
                row.changedBy(),
                clock.instant());
    }

    private String written(List<Added> added) {
        try {
            return json.writeValueAsString(added);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(GlossaryGroup group) {
        return sha256(String.join("\n", group.kind().name(), leading(group.first()), leading(group.second())));
    }

    private static String leading(List<String> terms) {
        return terms.isEmpty() ? "" : terms.getFirst().toLowerCase(Locale.ROOT);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Serdeable
    record Added(long id, String kind, String first, String second, String folded, int position, String key) {
        static Added of(GlossaryGroup group, String key, int position) {
            return new Added(
                    Id.next().value(),
                    group.kind().name(),
                    GroupRow.text(group.first()),
                    GroupRow.text(group.second()),
                    GroupRow.folded(group),
                    position,
                    key);
        }
    }
}
