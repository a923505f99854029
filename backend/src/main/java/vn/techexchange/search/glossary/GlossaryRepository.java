package vn.techexchange.search.glossary;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.language.GlossaryGroup;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GlossaryRepository extends GenericRepository<GroupRow, Id> {
    String MATCHING = """
            (:pattern IS NULL OR folded LIKE :pattern) AND (:origin IS NULL OR origin = :origin)
            AND (:disabled IS NULL OR disabled = :disabled) AND (:edited IS NULL OR edited = :edited)\s""";

    GroupRow save(GroupRow group);

    @Query("SELECT * FROM glossary_group WHERE NOT disabled ORDER BY position, id")
    List<GroupRow> active();

    @Query("SELECT * FROM glossary_group WHERE origin = 'SHIPPED'")
    List<GroupRow> shipped();

    @Query("SELECT * FROM glossary_group WHERE id = :id")
    Optional<GroupRow> find(Id id);

    @Query("SELECT * FROM glossary_group WHERE id = :id FOR UPDATE")
    Optional<GroupRow> lock(Id id);

    /** Those that have the whole term first, then what was changed last. */
    @Query("SELECT * FROM glossary_group WHERE " + MATCHING + """
            ORDER BY (:whole IS NOT NULL AND folded LIKE :whole) DESC, changed_at DESC, position, id
            LIMIT :size OFFSET :from""")
    List<GroupRow> search(
            @Nullable String pattern,
            @Nullable String whole,
            @Nullable GlossaryOrigin origin,
            @Nullable Boolean disabled,
            @Nullable Boolean edited,
            int from,
            int size);

    @Query("SELECT COUNT(*) FROM glossary_group WHERE " + MATCHING)
    long count(
            @Nullable String pattern,
            @Nullable GlossaryOrigin origin,
            @Nullable Boolean disabled,
            @Nullable Boolean edited);

    @Query("SELECT * FROM glossary_group WHERE NOT disabled AND folded LIKE :whole LIMIT 20")
    List<GroupRow> having(String whole);

    @Query("""
            UPDATE glossary_group SET kind = :kind, first_terms = :firstTerms, second_terms = :secondTerms, folded = :folded,
              edited = :edited, disabled = :disabled, changed_by = :by, changed_at = :at, version = version + 1
            WHERE id = :id AND version = :version""")
    int change(
            Id id,
            long version,
            GlossaryGroup.Kind kind,
            String firstTerms,
            String secondTerms,
            String folded,
            boolean edited,
            boolean disabled,
            @Nullable Id by,
            Instant at);

    @Query("SELECT COALESCE(MAX(position), 0) FROM glossary_group")
    int last();

    @Query("DELETE FROM glossary_group WHERE id IN (:ids)")
    void delete(List<Id> ids);

    /** All in one statement: there are thousands. */
    @Query("""
            INSERT INTO glossary_group (id, kind, first_terms, second_terms, folded, position, origin, shipped_key, edited,
              disabled, changed_at, version)
            SELECT j.id, j.kind, j.first, j.second, j.folded, j.position, 'SHIPPED', j.shipped_key, FALSE, FALSE, :at, 0
            FROM JSON_TABLE(:groups, '$[*]' COLUMNS (
              id BIGINT PATH '$.id', kind VARCHAR(4) PATH '$.kind', first TEXT PATH '$.first', second TEXT PATH '$.second',
              folded TEXT PATH '$.folded', position INT PATH '$.position', shipped_key CHAR(64) PATH '$.key')) j""")
    void insertShipped(String groups, Instant at);

    @Query("UPDATE glossary_group SET position = :position WHERE id = :id")
    void move(Id id, int position);

    @Query("SELECT * FROM glossary_state WHERE id = 1")
    StateRow state();

    @Query("SELECT * FROM glossary_state WHERE id = 1 FOR UPDATE")
    StateRow lockState();

    @Query("UPDATE glossary_state SET edition = edition + 1 WHERE id = 1")
    void newEdition();

    @Query("UPDATE glossary_state SET shipped = :shipped WHERE id = 1")
    void noteShipped(String shipped);
}
