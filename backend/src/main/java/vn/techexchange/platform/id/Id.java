package vn.techexchange.platform.id;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/**
 * A time-sorted 64-bit identifier (TSID), made by the application: {@code BIGINT} in the database, 13 characters of
 * Crockford's base 32 in JSON and addresses.
 */
@TypeDef(type = DataType.LONG, converter = IdAttributeConverter.class)
@Schema(type = "string", minLength = 13, maxLength = 13, example = "0NHGF8A2QX3V7")
public record Id(long value) implements Comparable<Id> {

    public static Id next() {
        return new Id(TsidCreator.getTsid().toLong());
    }

    /** @throws IllegalArgumentException if the text is no identifier */
    public static Id of(String text) {
        return new Id(Tsid.from(text).toLong());
    }

    public static Optional<Id> parse(String text) {
        return Tsid.isValid(text) ? Optional.of(of(text)) : Optional.empty();
    }

    @Override
    public int compareTo(Id other) {
        return Long.compareUnsigned(value, other.value);
    }

    @Override
    public String toString() {
        return Tsid.from(value).toString();
    }
}
