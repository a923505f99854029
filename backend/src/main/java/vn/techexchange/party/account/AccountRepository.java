package vn.techexchange.party.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<AccountRow, Id> {
    AccountRow save(AccountRow account);

    @Query("SELECT * FROM account WHERE email = :email")
    Optional<AccountRow> byEmail(String email);

    @Query("SELECT * FROM account WHERE email = :email FOR UPDATE")
    Optional<AccountRow> lockByEmail(String email);

    @Query("SELECT * FROM account WHERE id = :id")
    Optional<AccountRow> byId(Id id);

    @Query("SELECT EXISTS (SELECT 1 FROM account)")
    boolean any();

    @Query("UPDATE account SET name = :name, language = :language, version = version + 1 WHERE id = :id")
    void describe(Id id, String name, String language);

    @Query("UPDATE account SET password_hash = :passwordHash, version = version + 1 WHERE id = :id")
    void changePassword(Id id, String passwordHash);
}
