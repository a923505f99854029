package vn.techexchange.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The headers that every answer carries. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class AnswerHeaders {
    @ResponseFilter
    void complete(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "strict-origin-when-cross-origin");
        response.header("X-Frame-Options", "DENY");
        response.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        if (response.body() instanceof Versioned versioned
                && !response.getHeaders().contains(HttpHeaders.ETAG)) {
            response.header(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
        }
        if (request.getPath().startsWith("/api/") && !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
