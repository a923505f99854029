package vn.techexchange.catalogue.vocabulary;

import jakarta.inject.Singleton;
import vn.techexchange.party.KnownFields;

@Singleton
class VocabularyFields implements KnownFields {
    private final Vocabularies vocabularies;

    VocabularyFields(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public boolean has(String code) {
        return vocabularies.has(Vocabulary.FIELDS, code);
    }
}
