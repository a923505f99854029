package vn.techexchange.platform.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A type of file that the exchange takes, with the endings its names have; the first is given where none fits. */
enum FileType {
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    WEBP("image/webp", true, "webp"),
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    PLAIN_TEXT("text/plain", false, "txt"),
    CSV("text/csv", false, "csv", "tsv"),
    JSON("application/json", false, "json");

    private final String mediaType;
    private final boolean shownInline;
    private final List<String> endings;

    FileType(String mediaType, boolean shownInline, String... endings) {
        this.mediaType = mediaType;
        this.shownInline = shownInline;
        this.endings = List.of(endings);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in the page's place; everything else is downloaded. */
    boolean shownInline() {
        return shownInline;
    }

    List<String> endings() {
        return endings;
    }
}
