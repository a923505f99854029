package vn.techexchange.catalogue.revision;

import vn.techexchange.platform.file.FilePurpose;

/** What a listing has files for. */
public enum FileKind {
    IMAGE(FilePurpose.IMAGE),
    DOCUMENT(FilePurpose.DOCUMENT),
    CONFIDENTIAL_DOCUMENT(FilePurpose.DOCUMENT);

    private final FilePurpose purpose;

    FileKind(FilePurpose purpose) {
        this.purpose = purpose;
    }

    public FilePurpose purpose() {
        return purpose;
    }
}
