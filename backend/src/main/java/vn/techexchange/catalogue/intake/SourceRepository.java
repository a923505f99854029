package vn.techexchange.catalogue.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SourceRepository extends GenericRepository<SourceRow, Id> {
    @Query("SELECT * FROM import_source WHERE owner_id = :owner AND kind = :kind AND source_id IN (:sources)")
    List<SourceRow> find(Id owner, String kind, Collection<String> sources);

    /** Fails if any is there: nothing is brought in twice. */
    List<SourceRow> saveAll(List<SourceRow> sources);

    @Query("""
            UPDATE import_source SET cells_hash = :cellsHash, import_id = :importId WHERE subject_id = :subjectId""")
    void changed(List<SourceRow> sources);
}
