package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignatureRepository extends GenericRepository<SignatureRow, Id> {
    SignatureRow save(SignatureRow signature);

    @Query("SELECT * FROM nda_signature WHERE nda_id = :nda ORDER BY signed_at")
    List<SignatureRow> of(Id nda);
}
