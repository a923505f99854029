package vn.techexchange.search.language;

import jakarta.inject.Singleton;

/** The glossary that queries are read with. */
@Singleton
class Glossaries {
    private final Glossary shipped = GlossaryFile.read();

    Glossary current() {
        return shipped;
    }
}
