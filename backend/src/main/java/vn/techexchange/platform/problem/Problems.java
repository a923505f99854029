package vn.techexchange.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.techexchange.platform.text.Text;

/** Makes problem documents in the reader's language: Vietnamese unless English is asked for. */
@Singleton
public class Problems {
    /** The MDC key of the request's id. */
    public static final String REQUEST_ID = "request";

    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    MutableHttpResponse<Problem> answer(HttpRequest<?> request, Refusal refusal) {
        return answer(
                request,
                refusal.kind().status(),
                refusal.code(),
                refusal.arguments(),
                refusal.errors(),
                refusal.allowed());
    }

    MutableHttpResponse<Problem> answer(
            HttpRequest<?> request,
            int status,
            String code,
            List<Object> arguments,
            List<FieldError> errors,
            List<String> allowed) {
        Locale locale = language(request);
        var fields = errors.stream()
                .map(error -> new Problem.Field(
                        error.path(), error.code(), text(locale, "field." + error.code(), error.arguments())))
                .toList();
        var problem = new Problem(
                "urn:techexchange:problem:" + code,
                text(locale, code + ".title", arguments),
                status,
                text(locale, code, arguments),
                code,
                fields,
                allowed,
                requestId(request));
        return HttpResponse.<Problem>status(status, "").body(problem).contentType(PROBLEM_JSON);
    }

    /** What is wrong with a field, in words. */
    public String words(Locale locale, FieldError error) {
        return text(locale, "field." + error.code(), error.arguments());
    }

    /** The language of the answer. */
    public static Locale language(HttpRequest<?> request) {
        return request.getLocale()
                .filter(wanted -> wanted.getLanguage().equals("en"))
                .map(wanted -> Text.ENGLISH)
                .orElse(Text.VIETNAMESE);
    }

    private static @Nullable String requestId(HttpRequest<?> request) {
        return request.getAttribute(REQUEST_ID, String.class).orElseGet(() -> MDC.get(REQUEST_ID));
    }

    private String text(Locale locale, String key, List<Object> arguments) {
        return new MessageFormat(texts.get(locale, key), locale).format(arguments.toArray());
    }
}
