package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferTermsRepository extends GenericRepository<OfferTermsRow, Id> {
    OfferTermsRow save(OfferTermsRow terms);

    @Query("SELECT * FROM offer_terms WHERE offer_id = :offer")
    Optional<OfferTermsRow> find(Id offer);

    @Query("SELECT t.* FROM offer o JOIN offer_terms t ON t.offer_id = o.id WHERE o.deal_id = :deal")
    List<OfferTermsRow> of(Id deal);
}
