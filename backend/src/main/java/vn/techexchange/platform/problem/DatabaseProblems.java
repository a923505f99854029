package vn.techexchange.platform.problem;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the database refuses, in the terms of HTTP; what is our own fault stays a 500. */
@Singleton
@SuppressWarnings("rawtypes") // the handler's own type parameter is the raw request
class DatabaseProblems implements ExceptionHandler<DataAccessException, HttpResponse<?>> {
    // MySQL error numbers
    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    // A character that a column of codes cannot hold: whatever was asked for by it is not there.
    private static final int MIXED_COLLATIONS = 1267;
    private static final int WRONG_VALUE = 1366;
    private static final int TOO_LONG = 1406;
    private static final int NOT_CONVERTIBLE = 3988;

    private final Problems problems;
    private final UnknownProblems unknown;

    DatabaseProblems(Problems problems, UnknownProblems unknown) {
        this.problems = problems;
        this.unknown = unknown;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest raw, DataAccessException failure) {
        HttpRequest<?> request = raw;
        if (failure instanceof OptimisticLockException) {
            return problems.answer(request, new LostUpdate());
        }
        @Nullable SQLException sql = sqlCause(failure);
        if (sql == null) {
            return unknown.handle(raw, failure);
        }
        return switch (sql.getErrorCode()) {
            case DUPLICATE_KEY, LOCK_WAIT_TIMEOUT, DEADLOCK ->
                problems.answer(request, 409, "conflict", List.of(), List.of(), List.of());
            case MIXED_COLLATIONS, WRONG_VALUE, TOO_LONG, NOT_CONVERTIBLE ->
                problems.answer(request, 400, "http-400", List.of(), List.of(), List.of());
            default ->
                isAway(sql) ? problems.answer(request, new Unavailable("database")) : unknown.handle(raw, failure);
        };
    }

    private static boolean isAway(SQLException sql) {
        return sql instanceof SQLTransientConnectionException
                || (sql.getSQLState() != null && sql.getSQLState().startsWith("08"));
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
