package vn.techexchange.catalogue.vocabulary;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("vocabulary_term")
record TermRow(
        @Id String code,
        String vocabulary,
        String nameVi,
        String nameEn,
        @Nullable Integer decimals) {}
