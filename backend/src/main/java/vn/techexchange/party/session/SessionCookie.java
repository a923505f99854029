package vn.techexchange.party.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;
import vn.techexchange.party.Secret;

/** The cookie that carries a session's secret. */
public final class SessionCookie {
    public static final String NAME = "__Host-session";
    private static final int LONGEST = 100;

    private SessionCookie() {}

    /** Gone with the browser's session; the server ends it earlier where it must. */
    public static Cookie carrying(Secret secret) {
        return cookie(secret.text());
    }

    static Cookie removed() {
        return cookie("").maxAge(0);
    }

    static Optional<Secret> in(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .map(Secret::of);
    }

    private static Cookie cookie(String value) {
        return Cookie.of(NAME, value)
                .httpOnly(true)
                .secure(true)
                .sameSite(SameSite.Lax)
                .path("/");
    }
}
