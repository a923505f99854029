package vn.techexchange.catalogue.duplicate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MarkRepository extends GenericRepository<MarkRow, Id> {
    @Query("INSERT IGNORE INTO likeness_mark (subject_type, mark, subject_id) VALUES (:subjectType, :mark, :subjectId)")
    void add(List<MarkRow> marks);

    @Query("SELECT * FROM likeness_mark WHERE subject_type = :type AND mark IN (:marks) LIMIT :most")
    List<MarkRow> with(String type, Collection<Long> marks, int most);

    @Query("SELECT subject_id FROM likeness_backlog WHERE subject_type = :type ORDER BY subject_id LIMIT :size")
    List<Id> backlog(String type, int size);

    @Query("DELETE FROM likeness_backlog WHERE subject_id IN (:ids)")
    void marked(Collection<Id> ids);
}
