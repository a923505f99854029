package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NdaRepository extends GenericRepository<NdaRow, Id> {
    NdaRow save(NdaRow nda);

    @Query("SELECT * FROM nda WHERE deal_id = :deal ORDER BY revision DESC LIMIT 1")
    Optional<NdaRow> newest(Id deal);
}
