package vn.techexchange.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers of public reads: with an ETag of their content, so that what did not change is not sent again. */
@Singleton
public class PublicAnswers {
    /** May be kept, but must be asked for again: what is taken down is gone at once. */
    private static final String ASK_AGAIN = "no-cache";

    private static final int ETAG_BYTES = 16;

    private final ObjectMapper json;
    private final KeptAnswers kept;

    PublicAnswers(ObjectMapper json, KeptAnswers kept) {
        this.json = json;
        this.kept = kept;
    }

    /** The body, or 304 where the reader has it already. */
    public <T> HttpResponse<T> of(HttpRequest<?> request, T body) {
        return of(request, body, ASK_AGAIN);
    }

    /** The body, or 304 where the reader has it already. */
    public <T> HttpResponse<T> of(HttpRequest<?> request, T body, String caching) {
        return answer(request, written(body), caching);
    }

    /**
     * The same for what strangers read: they all get one answer for a moment. Who is signed in may have changed something
     * just now and gets what is true now.
     *
     * @param stranger whether nobody is signed in
     * @param body makes the body; what it refuses is refused to this request alone
     */
    public <T> HttpResponse<T> of(HttpRequest<?> request, boolean stranger, Supplier<T> body) {
        Supplier<Written> now = () -> written(body.get());
        return answer(request, stranger ? kept.get(request.getUri().toString(), now) : now.get(), ASK_AGAIN);
    }

    /** The bytes stand for the body: what they were written from is what the controller's method says it answers. */
    @SuppressWarnings("unchecked")
    private static <T> HttpResponse<T> answer(HttpRequest<?> request, Written body, String caching) {
        boolean known = knows(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), body.etag);
        MutableHttpResponse<?> answer = known
                ? HttpResponse.status(HttpStatus.NOT_MODIFIED)
                : HttpResponse.ok(body.bytes).contentType(MediaType.APPLICATION_JSON_TYPE);
        return (HttpResponse<T>) answer.header(HttpHeaders.ETAG, body.etag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.VARY, "Cookie");
    }

    private static boolean knows(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(etag::equals);
    }

    /** A body as it goes out. */
    static final class Written {
        private final byte[] bytes;
        private final String etag;

        private Written(byte[] bytes, String etag) {
            this.bytes = bytes;
            this.etag = etag;
        }

        int size() {
            return bytes.length;
        }
    }

    private Written written(Object body) {
        try {
            byte[] bytes = json.writeValueAsBytes(body);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Written(bytes, "W/\"" + HexFormat.of().formatHex(hash, 0, ETAG_BYTES) + "\"");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
