package vn.techexchange.platform.file;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** Finds a file's type in its bytes. Its name only tells tables and JSON from other text. */
@Singleton
class FileTypeDetector {
    private static final String ZIP = "application/zip";
    private static final int LONGEST_MIMETYPE = 100;

    private final Tika tika = new Tika();

    Optional<FileType> detect(Path file, String name) throws IOException {
        String found = tika.detect(head(file));
        if (found.equals(ZIP) || found.startsWith("application/x-tika-")) {
            return insideZip(file);
        }
        if (found.equals(FileType.PLAIN_TEXT.mediaType())) {
            return Optional.of(text(FileName.ending(name)));
        }
        return FileType.of(found).or(() -> openDocument(found, file));
    }

    private static FileType text(String ending) {
        return switch (ending) {
            case "csv", "tsv" -> FileType.CSV;
            case "json" -> FileType.JSON;
            default -> FileType.PLAIN_TEXT;
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(65_536);
        }
    }

    private static Optional<FileType> openDocument(String found, Path file) {
        return found.startsWith("application/vnd.") ? insideZip(file) : Optional.empty();
    }

    /** Office documents are zip files; one with macros is none that we take. */
    private static Optional<FileType> insideZip(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            boolean macros = zip.stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
            if (macros) {
                return Optional.empty();
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return FileType.of(mimetype(zip)).filter(type -> type == FileType.ODT);
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileType.DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(FileType.XLSX);
            }
            return zip.getEntry("ppt/presentation.xml") == null ? Optional.empty() : Optional.of(FileType.PPTX);
        } catch (IOException notZip) {
            return Optional.empty();
        }
    }

    private static String mimetype(ZipFile zip) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
        }
    }
}
