package vn.techexchange.platform.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.Refusal;

/**
 * Refuses writes that another site's page sends with our visitor's cookie. Browsers say where a request comes from in
 * Sec-Fetch-Site or Origin; a client that sends neither is no browser and has no cookie it did not ask for.
 */
@ServerFilter("/api/**")
class SameOrigin implements Ordered {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final String publicOrigin;

    SameOrigin(@Value("${public.url}") String publicUrl) {
        this.publicOrigin = origin(publicUrl);
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (READS.contains(request.getMethod())) {
            return;
        }
        @Nullable String site = request.getHeaders().get("Sec-Fetch-Site");
        @Nullable String from = request.getHeaders().get(HttpHeaders.ORIGIN);
        boolean foreign = site != null ? !OWN.contains(site) : from != null && !isOurs(from, request);
        if (foreign) {
            throw new ForeignOrigin();
        }
    }

    /** Before the framework's own check of origins, which answers without a problem document. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    private boolean isOurs(String from, HttpRequest<?> request) {
        @Nullable String host = request.getHeaders().get(HttpHeaders.HOST);
        return from.equals(publicOrigin)
                || (host != null && (from.equals("http://" + host) || from.equals("https://" + host)));
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    /** The request comes from another site. */
    static final class ForeignOrigin extends Refusal {
        ForeignOrigin() {
            super(Kind.FORBIDDEN, "foreign-origin");
        }
    }
}
