-- Which listings fit which needs. A need's rows are always replaced together.
CREATE TABLE match_pair (
  need_id BIGINT NOT NULL,
  listing_id BIGINT NOT NULL,
  need_owner BIGINT NOT NULL,
  listing_owner BIGINT NOT NULL,
  score DOUBLE NOT NULL,
  reasons JSON NOT NULL,
  matched_at DATETIME(6) NOT NULL,
  PRIMARY KEY (need_id, listing_id),
  INDEX match_pair_of_need (need_id, score),
  INDEX match_pair_of_listing (listing_id, score),
  INDEX match_pair_need_owner (need_owner, score),
  INDEX match_pair_listing_owner (listing_owner, score),
  INDEX match_pair_best (score),
  CONSTRAINT match_pair_score CHECK (score BETWEEN 0 AND 1)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON match_pair TO ${app};

-- What changed since it was last matched. Written in the transaction of the change; a row leaves in the transaction that
-- writes the matches.
CREATE TABLE match_due (
  subject_id BIGINT NOT NULL PRIMARY KEY,
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  INDEX match_due_noted (subject_type, noted_at),
  CONSTRAINT match_due_type CHECK (subject_type IN ('LISTING', 'NEED'))
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON match_due TO ${app};
INSERT INTO match_due (subject_id, subject_type, noted_at)
  SELECT id, 'NEED', UTC_TIMESTAMP(6) FROM need WHERE state IN ('OPEN', 'IN_SELECTION');

-- What an organisation of either side says of a match; it counts for that organisation alone.
CREATE TABLE match_verdict (
  organisation_id BIGINT NOT NULL,
  need_id BIGINT NOT NULL,
  listing_id BIGINT NOT NULL,
  verdict VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  account_id BIGINT NOT NULL,
  given_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organisation_id, need_id, listing_id),
  CONSTRAINT match_verdict_known CHECK (verdict IN ('UP', 'DOWN', 'DISMISSED')),
  CONSTRAINT match_verdict_reason CHECK (verdict <> 'DISMISSED' OR reason IS NOT NULL)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON match_verdict TO ${app};
