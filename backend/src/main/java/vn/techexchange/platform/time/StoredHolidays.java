package vn.techexchange.platform.time;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StoredHolidays extends GenericRepository<Holiday, LocalDate>, Holidays {
    @Override
    @Query("SELECT day FROM holiday WHERE day >= :day")
    Set<LocalDate> from(LocalDate day);
}
