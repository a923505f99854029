-- The terms that search and matching take for one another. The shipped file is brought in by the server that first sees it;
-- what operators changed or disabled stays as they left it.

-- first_terms and second_terms hold a term a line; folded the terms of both without marks, each between line feeds.
CREATE TABLE glossary_group (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_terms TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  second_terms TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  folded TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position INT NOT NULL,
  origin VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shipped_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  edited BOOLEAN NOT NULL,
  disabled BOOLEAN NOT NULL,
  changed_by BIGINT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT glossary_group_shipped UNIQUE (shipped_key),
  INDEX glossary_group_order (position, id),
  CONSTRAINT glossary_group_kind CHECK (kind IN ('SAME', 'NEAR', 'READ')),
  CONSTRAINT glossary_group_origin CHECK ((origin = 'SHIPPED') = (shipped_key IS NOT NULL)),
  CONSTRAINT glossary_group_by FOREIGN KEY (changed_by) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON glossary_group TO ${app};

-- edition counts the changes: every server that sees another than its own loads the glossary anew. shipped is the SHA-256
-- of the file that was brought in last.
CREATE TABLE glossary_state (
  id TINYINT NOT NULL PRIMARY KEY,
  edition BIGINT NOT NULL,
  shipped CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT glossary_state_single CHECK (id = 1)
) ENGINE = InnoDB;
GRANT SELECT, UPDATE ON glossary_state TO ${app};
INSERT INTO glossary_state (id, edition, shipped) VALUES (1, 0, '');
