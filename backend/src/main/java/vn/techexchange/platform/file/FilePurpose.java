package vn.techexchange.platform.file;

import java.util.Set;

/** What a file is for decides what it may be: the types taken, by content, and the most bytes. */
public enum FilePurpose {
    /** A picture that pages show. */
    IMAGE(10, Types.IMAGES),
    /** Something to read. */
    DOCUMENT(40, Types.DOCUMENTS),
    /** A proof, often a photograph or a scan. */
    EVIDENCE(20, Types.EVIDENCE),
    /** A table whose rows are brought in. */
    TABLE(50, Types.TABLES);

    private static final long MEGABYTE = 1_000_000;

    private final long mostBytes;
    private final Set<FileType> types;

    FilePurpose(int megabytes, Set<FileType> types) {
        this.mostBytes = megabytes * MEGABYTE;
        this.types = types;
    }

    public long mostBytes() {
        return mostBytes;
    }

    Set<FileType> types() {
        return types;
    }

    private static final class Types {
        static final Set<FileType> IMAGES = Set.of(FileType.PNG, FileType.JPEG, FileType.WEBP);
        static final Set<FileType> DOCUMENTS = Set.of(
                FileType.PDF,
                FileType.DOCX,
                FileType.XLSX,
                FileType.PPTX,
                FileType.ODT,
                FileType.PLAIN_TEXT,
                FileType.CSV);
        static final Set<FileType> TABLES = Set.of(FileType.XLSX, FileType.CSV, FileType.JSON);
        static final Set<FileType> EVIDENCE =
                Set.of(FileType.PDF, FileType.DOCX, FileType.ODT, FileType.PNG, FileType.JPEG, FileType.WEBP);
    }
}
