package vn.techexchange.search.language;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;

/** Names the terms of the shipped glossary in what is to be found. */
@Singleton
public class Terminology {
    /** The {@linkplain Term#key keys} of the terms that stand in any of the texts. */
    public Set<String> in(Collection<String> texts) {
        return ShippedTerms.in(texts);
    }
}
