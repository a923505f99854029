package vn.techexchange.platform.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What search engines and link previews read of a page.
 *
 * @param jsonLd a schema.org document as JSON, without anything that only some readers may see
 */
public record PageDescription(
        String title, String description, @Nullable String jsonLd) {

    /** A feature's pages; the first source that knows the path describes it. */
    public interface Source {
        /**
         * The description of the page at that path.
         *
         * @param segments the path's segments without the language, as {@code [listings, 0NHGF8A2QX3V7]}
         * @return null if this source does not know the page; {@link #NOT_THERE} if the page does not exist
         */
        @Nullable
        PageDescription describe(List<String> segments, Locale locale);
    }

    /** The page belongs to the source, but there is nothing (or nothing public) at that address. */
    public static final PageDescription NOT_THERE = new PageDescription("", "", null);
}
