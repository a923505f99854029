package vn.techexchange.search.glossary;

import jakarta.inject.Singleton;
import vn.techexchange.search.language.Glossary;
import vn.techexchange.search.language.GlossarySource;

/** Loads the glossary for this server, after the shipped one was brought in. */
@Singleton
class GlossaryLoad implements GlossarySource {
    private final ShippedGlossary shipped;
    private final StoredGlossary stored;
    private volatile long loaded = -1;

    GlossaryLoad(ShippedGlossary shipped, StoredGlossary stored) {
        this.shipped = shipped;
        this.stored = stored;
    }

    @Override
    public Glossary load() {
        if (!shipped.isIn()) {
            shipped.bringIn();
        }
        return read();
    }

    /** Whether somebody changed it since this server loaded it. */
    boolean isBehind() {
        return loaded != stored.edition();
    }

    boolean isLoaded() {
        return loaded >= 0;
    }

    Glossary read() {
        var edition = stored.read();
        loaded = edition.number();
        return edition.glossary();
    }
}
