package vn.techexchange.platform.file;

import java.io.InputStream;

/**
 * A kept file with its bytes; whoever reads closes it.
 *
 * @param bytes opened
 */
public record FileContent(StoredFile file, InputStream bytes) {}
