package vn.techexchange.search.language;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The glossary that queries are read with; a changed one takes its place whole. */
@Singleton
public class Glossaries {
    private final GlossarySource source;
    private volatile @Nullable Glossary glossary;

    Glossaries(GlossarySource source) {
        this.source = source;
    }

    Glossary current() {
        Glossary present = glossary;
        return present == null ? first() : present;
    }

    private synchronized Glossary first() {
        Glossary present = glossary;
        if (present == null) {
            present = source.load();
            glossary = present;
        }
        return present;
    }

    /** From now on queries are read with that one. */
    public synchronized void replace(Glossary changed) {
        glossary = changed;
    }
}
