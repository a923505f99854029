package vn.techexchange.search.glossary;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.techexchange.search.language.Glossary;

/** The glossary as it stands in the database, with the number of its edition. */
@Singleton
class StoredGlossary {
    private final GlossaryRepository repository;

    StoredGlossary(GlossaryRepository repository) {
        this.repository = repository;
    }

    record Edition(long number, Glossary glossary) {}

    long edition() {
        return repository.state().edition();
    }

    /** Both as of one moment. */
    @Transactional(readOnly = true)
    Edition read() {
        long number = edition();
        return new Edition(
                number,
                new Glossary(repository.active().stream().map(GroupRow::group).toList()));
    }
}
