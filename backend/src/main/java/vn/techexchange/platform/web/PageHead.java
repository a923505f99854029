package vn.techexchange.platform.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.Text;

/** Writes a page's title, description, language, canonical address and structured data into the document's head. */
final class PageHead {
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"[a-z]+\"");
    private static final String MARKER = "<!--head-->";

    private PageHead() {}

    static PageDescription ordinary(Locale locale) {
        return isEnglish(locale)
                ? new PageDescription(
                        "Technology Exchange",
                        "Find reviewed technologies and open needs; negotiate and sign with their owners.",
                        null)
                : new PageDescription(
                        "Sàn giao dịch công nghệ",
                        "Tìm công nghệ đã duyệt và nhu cầu đang mở; thương lượng và ký với đúng chủ sở hữu.",
                        null);
    }

    /** @param page null if there is nothing at the address */
    static String write(String document, @Nullable PageDescription page, Locale locale, String publicUrl, String path) {
        String language = isEnglish(locale) ? "en" : "vi";
        String html = LANGUAGE.matcher(document).replaceFirst("<html lang=\"" + language + "\"");
        if (page == null) {
            return html.replace(MARKER, "<meta name=\"robots\" content=\"noindex\">");
        }
        PageDescription site = ordinary(locale);
        String title = page.title().equals(site.title()) ? site.title() : page.title() + " | " + site.title();
        String here = publicUrl + (isEnglish(locale) ? "/en/" : "/") + path;
        var head = new StringBuilder();
        meta(head, "name", "description", page.description());
        meta(head, "property", "og:title", page.title());
        meta(head, "property", "og:description", page.description());
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:url", here);
        meta(head, "property", "og:site_name", site.title());
        link(head, "canonical", "", here);
        link(head, "alternate", " hreflang=\"vi\"", publicUrl + "/" + path);
        link(head, "alternate", " hreflang=\"en\"", publicUrl + "/en/" + path);
        if (page.jsonLd() != null) {
            // A script of a data type is not run, so it needs no nonce; "<" is escaped so that it cannot end it.
            head.append("<script type=\"application/ld+json\">")
                    .append(page.jsonLd().replace("<", "\\u003c"))
                    .append("</script>\n");
        }
        html = TITLE.matcher(html).replaceFirst(Matcher.quoteReplacement("<title>" + escape(title) + "</title>"));
        return html.replace(MARKER, head);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.equals(Text.ENGLISH);
    }

    private static void meta(StringBuilder head, String kind, String name, String content) {
        head.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
        head.append(escape(content)).append("\">\n");
    }

    private static void link(StringBuilder head, String relation, String extra, String address) {
        head.append("<link rel=\"").append(relation).append('"').append(extra).append(" href=\"");
        head.append(escape(address)).append("\">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
