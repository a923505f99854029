package vn.techexchange.search.glossary;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.search.language.Glossaries;

/** Sees on each server that the glossary was changed, on whichever, and has queries read with the new one. */
@Singleton
class GlossaryWatch {
    private static final Logger LOG = LoggerFactory.getLogger(GlossaryWatch.class);

    private final GlossaryLoad load;
    private final Glossaries glossaries;

    GlossaryWatch(GlossaryLoad load, Glossaries glossaries) {
        this.load = load;
        this.glossaries = glossaries;
    }

    /** One number is read each time, and the glossary only where it is another. */
    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    void look() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.debug("the glossary stays as it is for now", e);
        }
    }

    synchronized void refresh() {
        if (!load.isLoaded()) {
            glossaries.replace(load.load());
        } else if (load.isBehind()) {
            glossaries.replace(load.read());
        }
    }
}
