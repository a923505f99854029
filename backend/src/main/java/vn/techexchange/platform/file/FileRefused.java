package vn.techexchange.platform.file;

import vn.techexchange.platform.problem.Refusal;

/** A file that is not taken. */
public final class FileRefused extends Refusal {
    private static final long MEGABYTE = 1_000_000;

    private FileRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static FileRefused empty() {
        return new FileRefused(Kind.INVALID, "file-empty");
    }

    static FileRefused tooLarge(FilePurpose purpose) {
        return new FileRefused(Kind.TOO_LARGE, "file-too-large", purpose.mostBytes() / MEGABYTE);
    }

    static FileRefused type(FilePurpose purpose) {
        String taken = purpose.types().stream()
                .map(type -> type.endings().getFirst())
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        return new FileRefused(Kind.UNSUPPORTED, "file-type-not-taken", taken);
    }
}
