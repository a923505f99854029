package vn.techexchange.insight;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.platform.id.Id;

/** The addresses that search engines should know, and those they should leave alone. */
@Controller
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SiteMap {
    /** The protocol's limit is 50,000 addresses a file; each record has two languages. */
    private static final int MOST_RECORDS = 12_000;

    private static final int PAGE = 1_000;

    private final Catalogue catalogue;
    private final String publicUrl;

    SiteMap(Catalogue catalogue, @Value("${public.url}") String publicUrl) {
        this.catalogue = catalogue;
        this.publicUrl = publicUrl.replaceAll("/$", "");
    }

    @Get(uri = "/robots.txt", produces = MediaType.TEXT_PLAIN)
    String robots() {
        return "User-agent: *\nDisallow: /api/\nDisallow: /workspace\nDisallow: /operator\nDisallow: /mailbox\n"
                + "Sitemap: " + publicUrl + "/sitemap.xml\n";
    }

    @Get(uri = "/sitemap.xml", produces = MediaType.APPLICATION_XML)
    HttpResponse<String> siteMap() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        List.of("", "search", "landscape", "help", "rules", "privacy").forEach(page -> add(xml, page));
        addAll(xml, "listings/", catalogue::searchableListings);
        addAll(xml, "needs/", catalogue::searchableNeeds);
        return HttpResponse.ok(xml.append("</urlset>\n").toString()).header("Cache-Control", "public, max-age=3600");
    }

    private void addAll(StringBuilder xml, String path, BiFunction<@Nullable Id, Integer, List<Searchable>> pages) {
        @Nullable Id after = null;
        for (int count = 0; count < MOST_RECORDS; count += PAGE) {
            List<Searchable> page = pages.apply(after, PAGE);
            page.forEach(entry -> add(xml, path + entry.id()));
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().id();
        }
    }

    private void add(StringBuilder xml, String path) {
        for (String language : List.of("/", "/en/")) {
            xml.append("<url><loc>")
                    .append(publicUrl)
                    .append(language)
                    .append(path)
                    .append("</loc></url>\n");
        }
    }
}
