package vn.techexchange.platform.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.text.Text;

/** The app's pages: one document for all, with the head that search engines read written into it. */
@Controller
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class Pages {
    private static final Set<String> FIXED = Set.of(
            "",
            "search",
            "compare",
            "sign-in",
            "sign-up",
            "confirm",
            "reset",
            "invitation",
            "freshness",
            "mailbox",
            "help",
            "rules",
            "privacy");
    private static final Set<String> AREAS = Set.of("workspace", "operator", "unsubscribe");
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final List<PageDescription.Source> sources;
    private final String publicUrl;
    private final @Nullable String document;

    Pages(ResourceResolver resources, List<PageDescription.Source> sources, @Value("${public.url}") String publicUrl) {
        this.sources = sources;
        this.publicUrl = publicUrl.replaceAll("/$", "");
        this.document = resources
                .getResourceAsStream("classpath:public/index.html")
                .map(Pages::read)
                .orElse(null);
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<String> home() {
        return page("");
    }

    @Get(uri = "/{+path}", produces = MediaType.TEXT_HTML)
    HttpResponse<String> page(String path) {
        List<String> all =
                Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
        boolean english = !all.isEmpty() && all.getFirst().equals("en");
        List<String> segments = english ? all.subList(1, all.size()) : all;
        Locale locale = english ? Text.ENGLISH : Text.VIETNAMESE;
        if (document == null || (!segments.isEmpty() && Set.of("api", "assets").contains(segments.getFirst()))) {
            throw new NotFound();
        }
        @Nullable PageDescription description = describe(segments, locale);
        boolean there = description != null && !description.equals(PageDescription.NOT_THERE);
        String nonce = nonce();
        String html = document.replace("__NONCE__", nonce);
        html = PageHead.write(html, there ? description : null, locale, publicUrl, String.join("/", segments));
        return HttpResponse.<String>status(there ? 200 : 404, "")
                .body(html)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", policy(nonce));
    }

    private @Nullable PageDescription describe(List<String> segments, Locale locale) {
        String first = segments.isEmpty() ? "" : segments.getFirst();
        boolean fixed = (FIXED.contains(first) && segments.size() <= 1) || AREAS.contains(first);
        return sources.stream()
                .map(source -> source.describe(segments, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(fixed ? PageHead.ordinary(locale) : null);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** Inline styles that scripts set on elements are allowed; inline scripts and style sheets need the nonce. */
    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce
                + "'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
                + " object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";
    }

    private static String read(java.io.InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
