-- The matches page: brokers' fields, what is new, what was told, and verdicts that are taken back.

-- The fields that an organisation works in as a broker. One without any works in all.
CREATE TABLE organisation_field (
  organisation_id BIGINT NOT NULL,
  field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (organisation_id, field),
  CONSTRAINT organisation_field_of FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON organisation_field TO ${app};

-- found_at stays while a pair is matched again and again.
ALTER TABLE match_pair
  ADD COLUMN need_field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN listing_field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN found_at DATETIME(6) NULL,
  ADD INDEX match_pair_need_field (need_field, score),
  ADD INDEX match_pair_listing_field (listing_field, score),
  ADD INDEX match_pair_found (found_at);
UPDATE match_pair SET found_at = matched_at;
ALTER TABLE match_pair MODIFY COLUMN found_at DATETIME(6) NOT NULL;
-- Fields and the reasons in each language come with the next matching.
INSERT IGNORE INTO match_due (subject_id, subject_type, noted_at)
  SELECT DISTINCT need_id, 'NEED', UTC_TIMESTAMP(6) FROM match_pair;

-- Up to when somebody has seen an organisation's matches: what was found later is new to them.
CREATE TABLE match_seen (
  account_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, organisation_id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON match_seen TO ${app};

-- Up to when an organisation was told of its matches, and on which day: at most once a day.
CREATE TABLE match_told (
  organisation_id BIGINT NOT NULL PRIMARY KEY,
  told_until DATETIME(6) NOT NULL,
  told_on DATE NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON match_told TO ${app};

GRANT DELETE ON match_verdict TO ${app};

-- What somebody does not want to be told.
CREATE TABLE notice_mute (
  account_id BIGINT NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account_id, kind),
  CONSTRAINT notice_mute_by FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON notice_mute TO ${app};
