package vn.techexchange.catalogue.vocabulary;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All vocabularies. */
@Serdeable
record VocabularyBook(
        List<Term> fields,
        List<Term> ipc,
        List<Term> trl,
        List<Term> trlBases,
        List<Term> provinces,
        List<Term> countries,
        List<Term> currencies,
        List<Term> objectKinds,
        List<Term> transferForms,
        List<Term> transferMethods,
        List<Term> rights,
        List<Term> ipKinds,
        List<Term> ipStatuses,
        List<Term> offices,
        List<Term> priceModes,
        List<Term> royaltyBases,
        List<Term> cooperation,
        List<Term> refusalCodes,
        List<Term> organisationKinds,
        List<Term> evidenceKinds,
        List<Term> screenings) {
    static VocabularyBook of(Vocabularies vocabularies) {
        return new VocabularyBook(
                vocabularies.terms(Vocabulary.FIELDS),
                vocabularies.terms(Vocabulary.IPC),
                vocabularies.terms(Vocabulary.TRL),
                vocabularies.terms(Vocabulary.TRL_BASES),
                vocabularies.terms(Vocabulary.PROVINCES),
                vocabularies.terms(Vocabulary.COUNTRIES),
                vocabularies.terms(Vocabulary.CURRENCIES),
                vocabularies.terms(Vocabulary.OBJECT_KINDS),
                vocabularies.terms(Vocabulary.TRANSFER_FORMS),
                vocabularies.terms(Vocabulary.TRANSFER_METHODS),
                vocabularies.terms(Vocabulary.RIGHTS),
                vocabularies.terms(Vocabulary.IP_KINDS),
                vocabularies.terms(Vocabulary.IP_STATUSES),
                vocabularies.terms(Vocabulary.OFFICES),
                vocabularies.terms(Vocabulary.PRICE_MODES),
                vocabularies.terms(Vocabulary.ROYALTY_BASES),
                vocabularies.terms(Vocabulary.COOPERATION),
                vocabularies.terms(Vocabulary.REFUSAL_CODES),
                vocabularies.terms(Vocabulary.ORGANISATION_KINDS),
                vocabularies.terms(Vocabulary.EVIDENCE_KINDS),
                vocabularies.terms(Vocabulary.SCREENINGS));
    }
}
