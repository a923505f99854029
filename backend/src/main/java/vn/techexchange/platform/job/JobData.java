package vn.techexchange.platform.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.NullUnmarked;

/** What a job works on, as JSON. */
@Singleton
@NullUnmarked
class JobData implements Serializer {
    private final ObjectMapper json;

    JobData(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(Object data) {
        try {
            return data == null ? null : json.writeValueAsBytes(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        try {
            return bytes == null ? null : json.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
