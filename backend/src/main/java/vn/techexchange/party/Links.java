package vn.techexchange.party;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Addresses of pages of the exchange, for mails. */
@Singleton
public class Links {
    private final String base;

    Links(@Value("${public.url}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The page in that language; English pages lie under {@code /en}. */
    public String to(String language, String path) {
        return base + (language.equals("en") ? "/en" : "") + path;
    }

    /** The page with a secret that it hands to the server. */
    public String to(String language, String path, Secret secret) {
        // After '#', so that it stands in no server's log and in no Referer.
        return to(language, path) + "#token=" + secret.text();
    }
}
