package vn.techexchange.platform.mail;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * A message to one person.
 *
 * @param to the address
 * @param language {@code vi} or {@code en}
 * @param template names the resource {@code mail/<template>_<language>.txt}: its first line is the subject, then an
 *     empty line, then paragraphs; {@code {name}} stands for a value, and a paragraph that is an address becomes a link
 * @param values what the template's names stand for
 */
@Serdeable
public record Mail(String to, String language, String template, Map<String, String> values) {
    public Mail {
        values = Map.copyOf(values);
    }
}
