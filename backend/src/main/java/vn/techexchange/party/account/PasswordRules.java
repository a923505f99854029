package vn.techexchange.party.account;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.techexchange.party.EmailAddress;
import vn.techexchange.platform.problem.Invalid;

/**
 * Which passwords are too easy (OWASP ASVS 5, 6.2): short ones, common ones, the address itself. Any characters, any
 * mix, up to a length that nobody types.
 */
@Singleton
class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 128;
    private static final String FIELD = "password";
    private static final Pattern TAIL = Pattern.compile("[\\d\\p{Punct}]{1,6}$");

    private final Set<String> common = load();

    /** @throws Invalid naming what is wrong with it */
    void check(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Invalid.field(FIELD, "password-length", SHORTEST, LONGEST);
        }
        if (isCommon(password) || isOfAddress(password, email)) {
            throw Invalid.field(FIELD, "password-common");
        }
    }

    private boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        // "password2026!" is no better than "password".
        return common.contains(plain)
                || common.contains(TAIL.matcher(plain).replaceFirst(""))
                || plain.chars().distinct().count() <= 2;
    }

    private static boolean isOfAddress(String password, String email) {
        String plain = password.toLowerCase(Locale.ROOT);
        String address = EmailAddress.normalised(email);
        return plain.equals(address) || plain.equals(address.substring(0, Math.max(0, address.indexOf('@'))));
    }

    private static Set<String> load() {
        var stream = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/passwords/common.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
