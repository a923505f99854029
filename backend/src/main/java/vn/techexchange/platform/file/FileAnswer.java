package vn.techexchange.platform.file;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to a browser: its type is the one found in the content, only pictures and PDF are shown in place,
 * and nothing in it can run or be embedded elsewhere.
 */
public final class FileAnswer {
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private FileAnswer() {}

    /** To whoever asked; kept by nobody on the way. */
    public static HttpResponse<StreamedFile> of(FileContent content) {
        return of(content, "private, no-store");
    }

    /** What everybody may see, and ask again for with an ETag. */
    public static HttpResponse<StreamedFile> publicly(FileContent content, @Nullable String ifNoneMatch) {
        if (etag(content.file()).equals(ifNoneMatch)) {
            close(content);
            MutableHttpResponse<StreamedFile> unchanged = HttpResponse.status(HttpStatus.NOT_MODIFIED);
            return unchanged.header(HttpHeaders.ETAG, etag(content.file()));
        }
        return of(content, "public, max-age=300");
    }

    private static HttpResponse<StreamedFile> of(FileContent content, String caching) {
        StoredFile file = content.file();
        var body = new StreamedFile(
                content.bytes(),
                MediaType.of(file.contentType()),
                file.createdAt().toEpochMilli(),
                file.size());
        return HttpResponse.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header(HttpHeaders.ETAG, etag(file))
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header("Content-Security-Policy", HARMLESS)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static String disposition(StoredFile file) {
        boolean inline =
                FileType.of(file.contentType()).map(FileType::shownInline).orElse(false);
        String plain = Normalizer.normalize(file.name().replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("[^\\x20-\\x7e]", "")
                .replace("\\", "");
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static String etag(StoredFile file) {
        return "\"" + file.sha256() + "\"";
    }

    private static void close(FileContent content) {
        try {
            content.bytes().close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
