package vn.techexchange.platform.file;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/**
 * The files that people gave us. Which feature a file belongs to, and who may read it, that feature knows. The bytes are
 * safe before the row is written, and the row stands or falls with the caller's transaction; bytes without a row are
 * swept away a day later.
 */
@Singleton
public class StoredFiles {
    private final FileStore store;
    private final StoredFileRepository repository;
    private final FileTypeDetector detector;
    private final Clock clock;

    StoredFiles(FileStore store, StoredFileRepository repository, FileTypeDetector detector, Clock clock) {
        this.store = store;
        this.repository = repository;
        this.detector = detector;
        this.clock = clock;
    }

    /**
     * Keeps an uploaded file.
     *
     * @throws FileRefused if it is empty, too large or of a type that is not taken for this purpose
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public StoredFile keep(CompletedFileUpload upload, FilePurpose purpose) {
        try (InputStream in = upload.getInputStream()) {
            return keep(in, upload.getFilename(), purpose);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a file.
     *
     * @throws FileRefused if it is empty, too large or of a type that is not taken for this purpose
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public StoredFile keep(InputStream bytes, String name, FilePurpose purpose) {
        try {
            Path spool = Files.createTempFile("exchange-", ".upload");
            try {
                return keep(bytes, spool, name, purpose);
            } finally {
                Files.deleteIfExists(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile keep(InputStream bytes, Path spool, String name, FilePurpose purpose) throws IOException {
        MessageDigest sha256 = sha256();
        long size = copy(new DigestInputStream(bytes, sha256), spool, purpose);
        FileType type = detector.detect(spool, name)
                .filter(purpose.types()::contains)
                .orElseThrow(() -> FileRefused.type(purpose));
        var file = new StoredFile(
                Id.next(),
                FileName.clean(name, type),
                size,
                type.mediaType(),
                HexFormat.of().formatHex(sha256.digest()),
                clock.instant());
        store.write(file.id(), spool);
        return repository.save(file);
    }

    private static long copy(InputStream bytes, Path spool, FilePurpose purpose) throws IOException {
        long size = 0;
        try (var out = Files.newOutputStream(spool)) {
            byte[] buffer = new byte[65_536];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > purpose.mostBytes()) {
                    throw FileRefused.tooLarge(purpose);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw FileRefused.empty();
        }
        return size;
    }

    public Optional<StoredFile> find(Id id) {
        return repository.find(id);
    }

    /** Those of them that are kept, by identifier. */
    public Map<Id, StoredFile> find(Collection<Id> ids) {
        List<StoredFile> files = ids.isEmpty() ? List.of() : repository.find(ids);
        return files.stream().collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    /**
     * Opens it; the caller has asked its own feature whether the reader may.
     *
     * @throws NotFound if it is not kept
     */
    public FileContent open(Id id) {
        StoredFile file = repository.find(id).orElseThrow(NotFound::new);
        try {
            return new FileContent(file, store.open(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is kept no longer. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void forget(Id id) {
        repository.delete(id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
