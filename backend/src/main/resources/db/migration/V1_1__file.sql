-- What is kept in the file store; which feature a file belongs to, that feature's own table says.
CREATE TABLE stored_file (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  size BIGINT NOT NULL,
  content_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT stored_file_has_content CHECK (size > 0)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON stored_file TO ${app};
