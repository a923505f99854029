-- What listings and needs are recognised by: hashes of bands of their titles' and texts' shingles (MinHash), and of the
-- numbers of their rights. Two that share one may be alike; whether they are, their texts decide. Marks only come: one
-- that is no longer true costs a comparison.
CREATE TABLE likeness_mark (
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mark BIGINT NOT NULL,
  subject_id BIGINT NOT NULL,
  PRIMARY KEY (subject_type, mark, subject_id),
  CONSTRAINT likeness_mark_type CHECK (subject_type IN ('LISTING', 'NEED'))
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON likeness_mark TO ${app};

-- What was handed in before there were marks.
CREATE TABLE likeness_backlog (
  subject_id BIGINT NOT NULL PRIMARY KEY,
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, DELETE ON likeness_backlog TO ${app};
INSERT INTO likeness_backlog (subject_id, subject_type) SELECT id, 'LISTING' FROM listing WHERE revision > 0;
INSERT INTO likeness_backlog (subject_id, subject_type) SELECT id, 'NEED' FROM need WHERE revision > 0;

-- A file of listings or needs that somebody brings in. owner_id is whose they become; organisation_id who acts: another
-- only where an operator takes over a stock.
CREATE TABLE catalogue_import (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  owner_id BIGINT NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_id BIGINT NULL,
  file_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  content_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  columns JSON NOT NULL,
  mapping JSON NOT NULL,
  total INT NOT NULL,
  reached INT NOT NULL,
  tally JSON NOT NULL,
  wanted VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  basis VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  with_repeated BOOLEAN NOT NULL,
  failure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at DATETIME(6) NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  INDEX catalogue_import_of (organisation_id, created_at, id),
  INDEX catalogue_import_busy (state, touched_at),
  CONSTRAINT catalogue_import_kind CHECK (kind IN ('LISTING', 'NEED')),
  CONSTRAINT catalogue_import_state CHECK (state IN ('UPLOADED', 'CHECKING', 'CHECKED', 'IMPORTING', 'DONE', 'CANCELLED',
    'FAILED')),
  CONSTRAINT catalogue_import_wanted CHECK (wanted IN ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
  CONSTRAINT catalogue_import_basis CHECK (wanted <> 'PUBLISHED' OR basis IS NOT NULL),
  CONSTRAINT catalogue_import_by FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT catalogue_import_for FOREIGN KEY (owner_id) REFERENCES organisation (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON catalogue_import TO ${app};

-- A row of such a file: what it says, what the dry run found, what became of it. Its cells go once it is dealt with.
CREATE TABLE import_row (
  import_id BIGINT NOT NULL,
  row_no INT NOT NULL,
  cells JSON NULL,
  source_id VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
  title VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  plan VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  severity VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  findings JSON NOT NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  subject_id BIGINT NULL,
  PRIMARY KEY (import_id, row_no),
  INDEX import_row_severity (import_id, severity, row_no),
  INDEX import_row_plan (import_id, plan, row_no),
  INDEX import_row_outcome (import_id, outcome, row_no),
  CONSTRAINT import_row_of FOREIGN KEY (import_id) REFERENCES catalogue_import (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON import_row TO ${app};

-- Which listing or need a row of an organisation's files became, by the identifier it has there: never two.
CREATE TABLE import_source (
  owner_id BIGINT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_id VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
  subject_id BIGINT NOT NULL,
  cells_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  import_id BIGINT NOT NULL,
  PRIMARY KEY (owner_id, kind, source_id),
  CONSTRAINT import_source_subject UNIQUE (subject_id),
  CONSTRAINT import_source_for FOREIGN KEY (owner_id) REFERENCES organisation (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON import_source TO ${app};

-- Locked by whoever brings in something of an owner, so that two do so one chunk after the other.
CREATE TABLE import_turn (
  owner_id BIGINT NOT NULL PRIMARY KEY
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON import_turn TO ${app};

-- What an organisation said that the columns of such a file mean, for the next file with the same.
CREATE TABLE import_mapping (
  organisation_id BIGINT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  columns_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mapping JSON NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organisation_id, kind, columns_hash)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON import_mapping TO ${app};
