package vn.techexchange.platform.web;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.techexchange.platform.problem.LostUpdate;

/** The version a change was made from: {@code @Header("If-Match") IfMatch}. A request without it gets 428. */
@Schema(type = "string", example = "\"3\"")
public record IfMatch(long version) {
    /** @throws LostUpdate if the present version is another */
    public void require(long present) {
        if (present != version) {
            throw new LostUpdate();
        }
    }

    @Singleton
    static class FromHeader implements TypeConverter<CharSequence, IfMatch> {
        private static final Pattern FORM = Pattern.compile("\"?(\\d{1,18})\"?");

        @Override
        public Optional<IfMatch> convert(CharSequence text, Class<IfMatch> target, ConversionContext context) {
            var form = FORM.matcher(text);
            if (!form.matches()) {
                context.reject(text, new IllegalArgumentException("not a version"));
                return Optional.empty();
            }
            return Optional.of(new IfMatch(Long.parseLong(form.group(1))));
        }
    }
}
