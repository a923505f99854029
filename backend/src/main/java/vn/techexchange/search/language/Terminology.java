package vn.techexchange.search.language;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;

/** Names the terms of the glossary in what is to be found. */
@Singleton
public class Terminology {
    private final Glossaries glossaries;

    Terminology(Glossaries glossaries) {
        this.glossaries = glossaries;
    }

    /** The {@linkplain Term#key keys} of the terms that stand in any of the texts. */
    public Set<String> in(Collection<String> texts) {
        return glossaries.current().termsIn(texts);
    }
}
