package vn.techexchange.platform.job;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A job of the tests: notes that it ran, after failing as often as it was told. */
@Singleton
class Noting implements Job<Noting.Note> {
    final Map<String, List<Integer>> runs = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "noting";
    }

    @Override
    public Class<Note> dataType() {
        return Note.class;
    }

    @Override
    public void run(Note note) {
        var attempts = runs.computeIfAbsent(note.text(), text -> new CopyOnWriteArrayList<>());
        attempts.add(attempts.size() + 1);
        if (attempts.size() <= note.failures()) {
            throw new IllegalStateException("told to fail");
        }
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMillis(50);
    }

    @Serdeable
    record Note(String text, int failures) {}
}
