package vn.techexchange.platform.mail;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person.
 *
 * @param to the address
 * @param language {@code vi} or {@code en}
 * @param template names the resource {@code mail/<template>_<language>.txt}: its first line is the subject, then an
 *     empty line, then paragraphs; {@code {name}} stands for a value, and a paragraph that is an address becomes a link, one
 *     that ends with an address on a line of its own a link with the words before it
 * @param values what the template's names stand for
 * @param oneClick where the reader's mail program may post that no more of these mails are wanted (RFC 8058); null where
 *     they cannot be stopped
 */
@Serdeable
public record Mail(
        String to,
        String language,
        String template,
        Map<String, String> values,
        @Nullable String oneClick) {
    public Mail(String to, String language, String template, Map<String, String> values) {
        this(to, language, template, values, null);
    }

    public Mail {
        values = Map.copyOf(values);
    }
}
