package vn.techexchange.search.language;

/** Where the glossary comes from. */
@FunctionalInterface
public interface GlossarySource {
    Glossary load();
}
