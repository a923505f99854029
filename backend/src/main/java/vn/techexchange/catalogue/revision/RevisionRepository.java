package vn.techexchange.catalogue.revision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RevisionRepository extends GenericRepository<RevisionRow, Id> {
    @Query("""
            INSERT INTO catalogue_revision
              (subject_type, subject_id, revision, content, files, submitted_by, submitted_at)
            VALUES (:type, :subject, :revision, :content, :files, :by, :at)""")
    int insert(String type, Id subject, int revision, String content, String files, Id by, Instant at);

    List<RevisionRow> saveAll(List<RevisionRow> revisions);

    @Query("""
            SELECT r.* FROM listing l JOIN catalogue_revision r
            ON r.subject_type = 'LISTING' AND r.subject_id = l.id AND r.revision = l.revision
            WHERE l.id IN (:ids)""")
    List<RevisionRow> handedInListings(Collection<Id> ids);

    @Query("""
            SELECT r.* FROM need n JOIN catalogue_revision r
            ON r.subject_type = 'NEED' AND r.subject_id = n.id AND r.revision = n.revision
            WHERE n.id IN (:ids)""")
    List<RevisionRow> handedInNeeds(Collection<Id> ids);

    @Query("""
            SELECT * FROM catalogue_revision
            WHERE subject_type = :type AND subject_id = :subject AND revision = :revision""")
    Optional<RevisionRow> find(String type, Id subject, int revision);

    @Query("SELECT * FROM catalogue_revision WHERE subject_type = :type AND subject_id = :subject")
    List<RevisionRow> all(String type, Id subject);

    @Query("""
            SELECT r.* FROM listing l JOIN catalogue_revision r
            ON r.subject_type = 'LISTING' AND r.subject_id = l.id AND r.revision = l.published_revision
            WHERE l.id IN (:ids)""")
    List<RevisionRow> publishedListings(Collection<Id> ids);

    @Query("""
            SELECT r.* FROM need n JOIN catalogue_revision r
            ON r.subject_type = 'NEED' AND r.subject_id = n.id AND r.revision = n.published_revision
            WHERE n.id IN (:ids)""")
    List<RevisionRow> publishedNeeds(Collection<Id> ids);
}
