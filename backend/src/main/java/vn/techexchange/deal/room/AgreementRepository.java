package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementRepository extends GenericRepository<AgreementRow, Id> {
    AgreementRow save(AgreementRow agreement);

    @Query("SELECT * FROM agreement WHERE deal_id = :deal")
    Optional<AgreementRow> of(Id deal);

    @Query("SELECT COUNT(*) FROM agreement")
    long all();
}
