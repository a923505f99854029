package vn.techexchange.catalogue;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.PageDescription;

/** What search engines read of a listing (schema.org Offer) and of a need (Demand): what a stranger may see. */
@Singleton
class CataloguePages implements PageDescription.Source {
    private static final int LONGEST_DESCRIPTION = 300;

    private final Catalogue catalogue;
    private final ObjectMapper json;

    CataloguePages(Catalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    @Override
    public @Nullable PageDescription describe(List<String> segments, Locale locale) {
        if (segments.size() != 2) {
            return null;
        }
        var id = Id.parse(segments.get(1));
        return switch (segments.getFirst()) {
            case "listings" ->
                id.flatMap(known -> catalogue.listing(known, null))
                        .map(listing -> describe(listing, locale))
                        .orElse(PageDescription.NOT_THERE);
            case "needs" ->
                id.flatMap(known -> catalogue.need(known, null))
                        .map(need -> describe(need, locale))
                        .orElse(PageDescription.NOT_THERE);
            default -> null;
        };
    }

    private PageDescription describe(PublicListing listing, Locale locale) {
        ListingContent content = listing.content();
        String title = content.title().in(locale);
        String summary = shortened(content.summary().in(locale));
        var offer = schema("Offer", title, summary, listing.code(), locale);
        offer.put("offeredBy", organisation(listing.organisation(), locale));
        return new PageDescription(title, summary, write(offer));
    }

    private PageDescription describe(PublicNeed need, Locale locale) {
        NeedContent content = need.content();
        String title = content.title().in(locale);
        String problem = shortened(content.problem().in(locale));
        var demand = schema("Demand", title, problem, need.code(), locale);
        if (need.organisation() != null) {
            demand.put("seller", organisation(need.organisation(), locale));
        }
        return new PageDescription(title, problem, write(demand));
    }

    private static Map<String, Object> schema(
            String type, String name, String description, String code, Locale locale) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@type", type);
        document.put("name", name);
        document.put("description", description);
        document.put("identifier", code);
        document.put("inLanguage", locale.getLanguage());
        return document;
    }

    private static Map<String, Object> organisation(CatalogueOwner owner, Locale locale) {
        return Map.of("@type", "Organization", "name", owner.name().in(locale));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return text.substring(0, end > 0 ? end : LONGEST_DESCRIPTION) + "…";
    }

    private String write(Map<String, Object> document) {
        try {
            return json.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
