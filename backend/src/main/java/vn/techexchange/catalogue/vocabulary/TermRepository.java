package vn.techexchange.catalogue.vocabulary;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TermRepository extends GenericRepository<TermRow, String> {
    @Query("""
            SELECT code, vocabulary, name_vi, name_en, decimals FROM vocabulary_term
            WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
            ORDER BY vocabulary, position, code""")
    List<TermRow> validOn(LocalDate day);
}
