package vn.techexchange.platform.file;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import vn.techexchange.platform.id.Id;

/** Keeps files in a bucket of an S3-compatible service. */
@Singleton
@Requires(property = "s3.endpoint")
class S3Store implements FileStore {
    private static final String MISSING = "NoSuchKey";
    private static final long ONE_PART = -1;

    private final MinioClient client;
    private final String bucket;
    private volatile boolean bucketIsThere;

    S3Store(
            @Value("${s3.endpoint}") String endpoint,
            @Value("${s3.region:us-east-1}") String region,
            @Value("${s3.bucket:techexchange}") String bucket,
            @Value("${s3.access-key}") String accessKey,
            @Value("${s3.secret-key}") String secretKey) {
        this.client = MinioClient.builder()
                .endpoint(endpoint)
                .region(region)
                .credentials(accessKey, secretKey)
                .build();
        this.bucket = bucket;
    }

    @Override
    public void write(Id id, Path bytes) throws IOException {
        makeBucket();
        try (InputStream in = Files.newInputStream(bytes)) {
            client.putObject(
                    PutObjectArgs.builder().bucket(bucket).object(id.toString()).stream(in, Files.size(bytes), ONE_PART)
                            .build());
        } catch (MinioException e) {
            throw new IOException("cannot write " + id, e);
        }
    }

    @Override
    public InputStream open(Id id) throws IOException {
        try {
            return client.getObject(
                    GetObjectArgs.builder().bucket(bucket).object(id.toString()).build());
        } catch (ErrorResponseException e) {
            if (MISSING.equals(e.errorResponse().code())) {
                throw new NoSuchFileException(id.toString());
            }
            throw new IOException("cannot read " + id, e);
        } catch (MinioException e) {
            throw new IOException("cannot read " + id, e);
        }
    }

    @Override
    public void delete(Id id) throws IOException {
        try {
            client.removeObject(RemoveObjectArgs.builder()
                    .bucket(bucket)
                    .object(id.toString())
                    .build());
        } catch (MinioException e) {
            throw new IOException("cannot delete " + id, e);
        }
    }

    @Override
    public void writtenBefore(Instant time, Consumer<Id> found) throws IOException {
        makeBucket();
        var objects =
                client.listObjects(ListObjectsArgs.builder().bucket(bucket).build());
        try {
            for (var object : objects) {
                var item = object.get();
                if (item.lastModified().toInstant().isBefore(time)) {
                    Id.parse(item.objectName()).ifPresent(found);
                }
            }
        } catch (MinioException e) {
            throw new IOException("cannot list " + bucket, e);
        }
    }

    private void makeBucket() throws IOException {
        if (bucketIsThere) {
            return;
        }
        try {
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            }
            bucketIsThere = true;
        } catch (MinioException e) {
            throw new IOException("cannot make " + bucket, e);
        }
    }
}
