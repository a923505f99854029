package vn.techexchange.catalogue.listing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ListingFileRepository extends GenericRepository<ListingFileRow, Id> {
    ListingFileRow save(ListingFileRow file);

    @Query("SELECT * FROM listing_file WHERE listing_id IN (:listings) AND NOT removed ORDER BY file_id")
    List<ListingFileRow> of(Collection<Id> listings);

    @Query("SELECT * FROM listing_file WHERE listing_id = :listing AND file_id = :file AND NOT removed")
    Optional<ListingFileRow> find(Id listing, Id file);

    @Query("UPDATE listing_file SET removed = TRUE WHERE file_id = :file")
    int remove(Id file);

    @Query("DELETE FROM listing_file WHERE file_id = :file")
    int delete(Id file);
}
