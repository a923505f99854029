package vn.techexchange.deal.nda;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.text.Text;

/** The templates of {@code resources/nda}: each folder is in force from the day it is named after. */
@Singleton
public class NdaTemplates {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /**
     * The text for these facts, from the newest template in force on the day.
     *
     * @param prevailing the language whose text decides where the two differ
     */
    public NdaText write(NdaForm form, Facts facts, Locale prevailing) {
        LocalDate template = load("versions.txt")
                .lines()
                .map(LocalDate::parse)
                .filter(from -> !from.isAfter(facts.day()))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("no template on " + facts.day()));
        boolean english = prevailing.getLanguage().equals("en");
        return new NdaText(
                template,
                fill(form, template, facts, Text.VIETNAMESE, english ? "tiếng Anh" : "tiếng Việt"),
                fill(form, template, facts, Text.ENGLISH, english ? "English" : "Vietnamese"));
    }

    private static String fill(NdaForm form, LocalDate template, Facts facts, Locale language, String prevailing) {
        String name = template + "/" + form.name().toLowerCase(Locale.ROOT) + "_" + language.getLanguage() + ".txt";
        Map<String, String> values = Map.of(
                "code", facts.code(),
                "subject", facts.subject().in(language),
                "date", DAY.format(facts.day()),
                "supply", facts.supply().in(language),
                "demand", facts.demand().in(language),
                "years", Integer.toString(facts.years()),
                "prevailing", prevailing);
        return NAME.matcher(load(name)).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the template names something unknown: " + name);
        }
        return value;
    }

    private static String load(String name) {
        try (var in = NdaTemplates.class.getResourceAsStream("/nda/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a template is filled with. */
    public record Facts(String code, LocalText subject, LocalDate day, LocalText supply, LocalText demand, int years) {}
}
