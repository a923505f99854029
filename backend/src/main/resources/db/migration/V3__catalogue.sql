-- Vocabularies, listings, needs, their revisions and review, and their freshness.

-- Words and codes that people choose from. A term that is no longer offered ends; what was said with it stays readable.
CREATE TABLE vocabulary_term (
  vocabulary VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_vi VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  name_en VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  position INT NOT NULL,
  decimals TINYINT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (vocabulary, code),
  CONSTRAINT vocabulary_term_ends CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON vocabulary_term TO ${app};

-- The last number given in a year: CN-2026-0001 for listings, NC-2026-0001 for needs.
CREATE TABLE code_sequence (
  prefix CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year SMALLINT NOT NULL,
  last INT NOT NULL,
  PRIMARY KEY (prefix, year)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON code_sequence TO ${app};

-- content is what its owner is writing; what the public reads is the published revision.
CREATE TABLE listing (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content JSON NOT NULL,
  revision INT NOT NULL,
  decision VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  published_revision INT NULL,
  public_version BIGINT NOT NULL,
  field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  screening VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  published_at DATETIME(6) NULL,
  confirmed_at DATETIME(6) NULL,
  fresh_until DATETIME(6) NULL,
  reminders INT NOT NULL,
  demo BOOLEAN NOT NULL,
  source_ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  source JSON NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT listing_code UNIQUE (code),
  CONSTRAINT listing_source_ref UNIQUE (source_ref),
  INDEX listing_public (state, published_at, id),
  INDEX listing_public_field (field, state, published_at, id),
  INDEX listing_owner (organisation_id, updated_at, id),
  INDEX listing_fresh (state, fresh_until),
  CONSTRAINT listing_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'REJECTED', 'PUBLISHED',
    'UNDER_NEGOTIATION', 'TRANSFERRED', 'WITHDRAWN', 'EXPIRED', 'TAKEN_DOWN')),
  CONSTRAINT listing_published CHECK (state NOT IN ('PUBLISHED', 'UNDER_NEGOTIATION')
    OR (published_revision IS NOT NULL AND published_at IS NOT NULL AND fresh_until IS NOT NULL)),
  CONSTRAINT listing_screened CHECK (state NOT IN ('PUBLISHED', 'UNDER_NEGOTIATION') OR screening <> 'BANNED'),
  CONSTRAINT listing_by FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON listing TO ${app};

-- Apart from everything that is shown: read only by its owner and by who signed an NDA.
CREATE TABLE listing_confidential (
  listing_id BIGINT NOT NULL PRIMARY KEY,
  know_how MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  notes MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  CONSTRAINT listing_confidential_of FOREIGN KEY (listing_id) REFERENCES listing (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON listing_confidential TO ${app};

-- The files of what its owner is writing, in the order in which they came.
CREATE TABLE listing_file (
  file_id BIGINT NOT NULL PRIMARY KEY,
  listing_id BIGINT NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  caption VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  removed BOOLEAN NOT NULL,
  INDEX listing_file_of (listing_id, file_id),
  CONSTRAINT listing_file_kind CHECK (kind IN ('IMAGE', 'DOCUMENT', 'CONFIDENTIAL_DOCUMENT')),
  CONSTRAINT listing_file_listing FOREIGN KEY (listing_id) REFERENCES listing (id),
  CONSTRAINT listing_file_stored FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON listing_file TO ${app};

CREATE TABLE need (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content JSON NOT NULL,
  revision INT NOT NULL,
  decision VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  published_revision INT NULL,
  public_version BIGINT NOT NULL,
  field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  anonymous BOOLEAN NOT NULL,
  deadline DATE NULL,
  published_at DATETIME(6) NULL,
  confirmed_at DATETIME(6) NULL,
  fresh_until DATETIME(6) NULL,
  reminders INT NOT NULL,
  demo BOOLEAN NOT NULL,
  source_ref VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  source JSON NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT need_code UNIQUE (code),
  CONSTRAINT need_source_ref UNIQUE (source_ref),
  INDEX need_public (state, published_at, id),
  INDEX need_public_field (field, state, published_at, id),
  INDEX need_owner (organisation_id, updated_at, id),
  INDEX need_fresh (state, fresh_until),
  CONSTRAINT need_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'REJECTED', 'OPEN', 'IN_SELECTION',
    'AWARDED', 'CLOSED', 'EXPIRED', 'TAKEN_DOWN')),
  CONSTRAINT need_published CHECK (state NOT IN ('OPEN', 'IN_SELECTION')
    OR (published_revision IS NOT NULL AND published_at IS NOT NULL AND fresh_until IS NOT NULL)),
  CONSTRAINT need_by FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON need TO ${app};

-- What was handed in, exactly: neither changed nor deleted.
CREATE TABLE catalogue_revision (
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  revision INT NOT NULL,
  content JSON NOT NULL,
  files JSON NOT NULL,
  submitted_by BIGINT NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (subject_type, subject_id, revision),
  CONSTRAINT catalogue_revision_subject CHECK (subject_type IN ('LISTING', 'NEED'))
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON catalogue_revision TO ${app};

-- How the points of a review decide (domain.md, section 3), and within how many working days one is due.
CREATE TABLE review_rule (
  id INT NOT NULL PRIMARY KEY,
  publish_from INT NOT NULL,
  changes_from INT NOT NULL,
  zero_blocks BOOLEAN NOT NULL,
  due_working_days INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  CONSTRAINT review_rule_order CHECK (0 <= changes_from AND changes_from <= publish_from AND publish_from <= 20)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON review_rule TO ${app};
INSERT INTO review_rule VALUES (1, 10, 5, TRUE, 3, '2026-01-01', NULL);

CREATE TABLE review (
  id BIGINT NOT NULL PRIMARY KEY,
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  revision INT NOT NULL,
  organisation_id BIGINT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  rule_id INT NULL,
  decision VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  scores JSON NULL,
  reasons JSON NULL,
  notes JSON NULL,
  screening VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  open_subject BIGINT GENERATED ALWAYS AS (IF(state = 'OPEN', subject_id, NULL)) STORED,
  CONSTRAINT review_open_once UNIQUE (open_subject),
  CONSTRAINT review_of_revision UNIQUE (subject_type, subject_id, revision),
  INDEX review_queue (state, subject_type, submitted_at, id),
  CONSTRAINT review_state CHECK (state IN ('OPEN', 'DECIDED', 'CANCELLED')),
  CONSTRAINT review_decided CHECK ((state = 'DECIDED') = (decision IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT review_revision FOREIGN KEY (subject_type, subject_id, revision)
    REFERENCES catalogue_revision (subject_type, subject_id, revision),
  CONSTRAINT review_by_rule FOREIGN KEY (rule_id) REFERENCES review_rule (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON review TO ${app};

-- How long a listing or need stays fresh, and how many days before its end its owner is reminded.
CREATE TABLE freshness_rule (
  id INT NOT NULL PRIMARY KEY,
  fresh_days INT NOT NULL,
  first_reminder_days INT NOT NULL,
  last_reminder_days INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  CONSTRAINT freshness_rule_order CHECK (0 < last_reminder_days AND last_reminder_days < first_reminder_days
    AND first_reminder_days < fresh_days)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON freshness_rule TO ${app};
INSERT INTO freshness_rule VALUES (1, 90, 14, 3, '2026-01-01', NULL);

-- What a link in a reminder carries; only its SHA-256 stands here.
CREATE TABLE freshness_token (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  INDEX freshness_token_expires (expires_at),
  CONSTRAINT freshness_token_by FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON freshness_token TO ${app};

-- What each part adds to the completeness that owners see: the more it raises interest, the heavier.
CREATE TABLE completeness_weight (
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  weight INT NOT NULL,
  PRIMARY KEY (subject_type, part),
  CONSTRAINT completeness_weight_counts CHECK (weight > 0)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON completeness_weight TO ${app};
INSERT INTO completeness_weight VALUES
  ('LISTING', 'title', 6), ('LISTING', 'summary', 8), ('LISTING', 'english', 7), ('LISTING', 'advantages', 8),
  ('LISTING', 'comparisons', 10), ('LISTING', 'applications', 6), ('LISTING', 'field', 4), ('LISTING', 'ipc', 4),
  ('LISTING', 'trl', 5), ('LISTING', 'evidence', 10), ('LISTING', 'ipRights', 6), ('LISTING', 'objectKinds', 3),
  ('LISTING', 'rights', 4), ('LISTING', 'transferMethods', 3), ('LISTING', 'cooperation', 3), ('LISTING', 'price', 6),
  ('LISTING', 'images', 5), ('LISTING', 'documents', 2),
  ('NEED', 'title', 10), ('NEED', 'problem', 18), ('NEED', 'outcome', 16), ('NEED', 'constraints', 8),
  ('NEED', 'english', 8), ('NEED', 'field', 6), ('NEED', 'trlMin', 6), ('NEED', 'budget', 12), ('NEED', 'deadline', 8),
  ('NEED', 'cooperation', 4), ('NEED', 'province', 4);
