package vn.techexchange.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Answers of public reads: with an ETag of their content, so that what did not change is not sent again. */
@Singleton
public class PublicAnswers {
    /** May be kept, but must be asked for again: what is taken down is gone at once. */
    private static final String ASK_AGAIN = "no-cache";

    private static final int ETAG_BYTES = 16;

    private final ObjectMapper json;

    PublicAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** The body, or 304 where the reader has it already. */
    public <T> HttpResponse<T> of(HttpRequest<?> request, T body) {
        return of(request, body, ASK_AGAIN);
    }

    /** The body, or 304 where the reader has it already. */
    public <T> HttpResponse<T> of(HttpRequest<?> request, T body, String caching) {
        String etag = etag(body);
        boolean known = knows(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), etag);
        MutableHttpResponse<T> answer = known ? HttpResponse.status(HttpStatus.NOT_MODIFIED) : HttpResponse.ok(body);
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.VARY, "Cookie");
    }

    private static boolean knows(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(etag::equals);
    }

    private String etag(Object body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
            return "W/\"" + HexFormat.of().formatHex(hash, 0, ETAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
