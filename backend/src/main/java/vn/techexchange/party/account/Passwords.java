package vn.techexchange.party.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id at the parameters that OWASP's password storage cheat sheet names: 19 MiB, two
 * passes, one lane.
 */
@Singleton
class Passwords {
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    /** A flood of sign-ins waits here, and takes neither all memory nor all processors. */
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    private final String nobodys = hash("nobody has this password");

    String hash(String password) {
        return inTurn(() -> ARGON2.hash(password).getResult());
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> Argon2Function.getInstanceFromHash(hash).check(password, hash));
    }

    /** As {@link #matches(String, String)}; nobody's hash takes as long, and never matches. */
    boolean matches(String password, Optional<String> hash) {
        boolean same = matches(password, hash.orElse(nobodys));
        return same && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
