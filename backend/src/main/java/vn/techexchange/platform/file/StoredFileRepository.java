package vn.techexchange.platform.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StoredFileRepository extends GenericRepository<StoredFile, Id> {
    StoredFile save(StoredFile file);

    @Query("SELECT * FROM stored_file WHERE id = :id")
    Optional<StoredFile> find(Id id);

    @Query("SELECT * FROM stored_file WHERE id IN (:ids)")
    List<StoredFile> find(Collection<Id> ids);

    @Query("DELETE FROM stored_file WHERE id = :id")
    int delete(Id id);
}
