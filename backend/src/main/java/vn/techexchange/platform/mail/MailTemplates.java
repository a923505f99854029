package vn.techexchange.platform.mail;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts values into the templates of {@code resources/mail}. */
@Singleton
class MailTemplates {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n{2,}");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern LINK_WITH_WORDS = Pattern.compile("(.+)\\n(https?://\\S+)");
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");

    private final Map<String, String> loaded = new ConcurrentHashMap<>();

    ComposedMail compose(Mail mail) {
        String template = loaded.computeIfAbsent(mail.template() + "_" + mail.language(), MailTemplates::load);
        int endOfSubject = template.indexOf('\n');
        // A value with a line break must not become a second header.
        String subject = BREAKS.matcher(fill(template.substring(0, endOfSubject), mail.values()))
                .replaceAll(" ");
        String plain = fill(template.substring(endOfSubject).strip(), mail.values());
        return new ComposedMail(
                mail.to(), mail.language(), subject, plain, html(mail.language(), subject, plain), mail.oneClick());
    }

    private static String fill(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(name, values)));
    }

    private static String value(MatchResult name, Map<String, String> values) {
        String value = values.get(name.group(1));
        if (value == null) {
            throw new IllegalArgumentException("the mail lacks a value for " + name.group(1));
        }
        return value;
    }

    private static String html(String language, String subject, String plain) {
        String paragraphs =
                Stream.of(PARAGRAPHS.split(plain)).map(MailTemplates::paragraph).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:0;background:#fafaf7;color:#10243e;font:16px/1.5 sans-serif">
                <div style="max-width:36rem;margin:0 auto;padding:24px">
                %s
                </div></body></html>
                """.formatted(language, escaped(subject), paragraphs);
    }

    private static String paragraph(String text) {
        if (LINK.matcher(text).matches()) {
            return link(text, text);
        }
        var linkWithWords = LINK_WITH_WORDS.matcher(text);
        if (linkWithWords.matches()) {
            return link(linkWithWords.group(2), linkWithWords.group(1));
        }
        return "<p>" + escaped(text).replace("\n", "<br>\n") + "</p>";
    }

    private static String link(String address, String words) {
        return "<p><a href=\"" + escaped(address) + "\" style=\"color:#0b6e75\">" + escaped(words) + "</a></p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String load(String name) {
        try (var in = MailTemplates.class.getResourceAsStream("/mail/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no mail template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
