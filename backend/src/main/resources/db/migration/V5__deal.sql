-- Interest, deals, NDAs, offers and messages. What is agreed or signed is only ever added: see the grants.

-- Numbers that the rules of operation set. A change ends a row and adds one; nothing is overwritten.
CREATE TABLE deal_rule (
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE NULL,
  value INT NOT NULL,
  source VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  PRIMARY KEY (code, valid_from),
  CONSTRAINT deal_rule_period CHECK (valid_until IS NULL OR valid_until >= valid_from)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON deal_rule TO ${app};

INSERT INTO deal_rule (code, valid_from, value, source) VALUES
  ('INTEREST_REPLY_WORKING_DAYS', '2026-01-01', 5, 'Quy chế vận hành: thời hạn trả lời quan tâm'),
  ('INTRODUCTION_IDLE_DAYS', '2026-01-01', 60, 'Quy chế vận hành: giao dịch không có diễn biến trước khi ký NDA'),
  ('OFFER_OPEN_WORKING_DAYS', '2026-01-01', 10, 'Quy chế vận hành: thời hạn mặc định của đề nghị'),
  ('OFFER_SHORTEST_HOURS', '2026-01-01', 1, 'Quy chế vận hành: thời hạn ngắn nhất của đề nghị'),
  ('OFFER_LONGEST_DAYS', '2026-01-01', 180, 'Quy chế vận hành: thời hạn dài nhất của đề nghị'),
  ('OFFER_REMINDER_HOURS', '2026-01-01', 24, 'Quy chế vận hành: nhắc trước khi đề nghị hết hạn');

CREATE TABLE interest (
  id BIGINT NOT NULL PRIMARY KEY,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  listing_id BIGINT NULL,
  need_id BIGINT NULL,
  offered_listing_id BIGINT NULL,
  subject_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_title_vi VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  subject_title_en VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  anonymous_owner BOOLEAN NOT NULL,
  from_organisation BIGINT NOT NULL,
  to_organisation BIGINT NOT NULL,
  sent_by BIGINT NOT NULL,
  message TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  reminded_at DATETIME(6) NULL,
  answered_by BIGINT NULL,
  answered_at DATETIME(6) NULL,
  reply_working_days SMALLINT NULL,
  withdrawn_at DATETIME(6) NULL,
  refusal_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal_text VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  deal_id BIGINT NULL,
  version BIGINT NOT NULL,
  -- At most one that waits for an answer, for each sender and subject.
  pending_subject BIGINT GENERATED ALWAYS AS (IF(state = 'PENDING', COALESCE(listing_id, need_id), NULL)) STORED,
  CONSTRAINT interest_pending UNIQUE (from_organisation, pending_subject),
  CONSTRAINT interest_deal UNIQUE (deal_id),
  CONSTRAINT interest_subject CHECK ((listing_id IS NULL) <> (need_id IS NULL)),
  CONSTRAINT interest_not_own CHECK (from_organisation <> to_organisation),
  CONSTRAINT interest_accepted CHECK (state <> 'ACCEPTED' OR deal_id IS NOT NULL),
  CONSTRAINT interest_refused CHECK ((state = 'REFUSED') = (refusal_code IS NOT NULL)),
  INDEX interest_sent (from_organisation, id),
  INDEX interest_received (to_organisation, id),
  INDEX interest_waiting (to_organisation, state, id),
  INDEX interest_overdue (state, due_at),
  -- Covers the response rate.
  INDEX interest_replies (to_organisation, sent_at, due_at, answered_at, withdrawn_at, reply_working_days)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON interest TO ${app};

-- The last number given in a year: GD-2026-0001 is the first deal of 2026.
CREATE TABLE deal_number (
  year SMALLINT NOT NULL PRIMARY KEY,
  last_number INT NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON deal_number TO ${app};

CREATE TABLE deal (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  interest_id BIGINT NOT NULL,
  listing_id BIGINT NULL,
  need_id BIGINT NULL,
  title_vi VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  title_en VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  supply_organisation BIGINT NOT NULL,
  demand_organisation BIGINT NOT NULL,
  turn_side VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL,
  turn_action VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  turn_due_at DATETIME(6) NULL,
  closed_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  closed_text VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  closed_by VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NULL,
  closed_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT deal_code UNIQUE (code),
  CONSTRAINT deal_interest UNIQUE (interest_id),
  CONSTRAINT deal_sides CHECK (supply_organisation <> demand_organisation),
  CONSTRAINT deal_subject CHECK (listing_id IS NOT NULL OR need_id IS NOT NULL),
  INDEX deal_supply (supply_organisation, updated_at, id),
  INDEX deal_demand (demand_organisation, updated_at, id),
  INDEX deal_updated (updated_at, id),
  INDEX deal_state (state, updated_at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON deal TO ${app};

-- When a deal first reached a state.
CREATE TABLE deal_step (
  deal_id BIGINT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (deal_id, state),
  CONSTRAINT deal_step_deal FOREIGN KEY (deal_id) REFERENCES deal (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON deal_step TO ${app};

-- Who acted in a deal, for which side.
CREATE TABLE deal_participant (
  deal_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  side VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (deal_id, account_id),
  CONSTRAINT deal_participant_deal FOREIGN KEY (deal_id) REFERENCES deal (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON deal_participant TO ${app};

-- The exact text that was proposed; the newest revision of a deal is the one that is signed.
CREATE TABLE nda (
  id BIGINT NOT NULL PRIMARY KEY,
  deal_id BIGINT NOT NULL,
  revision INT NOT NULL,
  form VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  template DATE NOT NULL,
  years INT NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_vi MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  text_en MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_side VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  CONSTRAINT nda_revision UNIQUE (deal_id, revision),
  CONSTRAINT nda_deal FOREIGN KEY (deal_id) REFERENCES deal (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON nda TO ${app};

-- A platform signature with its evidence.
CREATE TABLE nda_signature (
  nda_id BIGINT NOT NULL,
  side VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NOT NULL,
  signer_name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  organisation_id BIGINT NOT NULL,
  signed_at DATETIME(6) NOT NULL,
  authentication VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (nda_id, side),
  CONSTRAINT nda_signature_nda FOREIGN KEY (nda_id) REFERENCES nda (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON nda_signature TO ${app};

CREATE TABLE offer (
  id BIGINT NOT NULL PRIMARY KEY,
  deal_id BIGINT NOT NULL,
  round INT NOT NULL,
  side VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id BIGINT NOT NULL,
  sent_by BIGINT NOT NULL,
  answers_offer_id BIGINT NULL,
  sent_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed_at DATETIME(6) NULL,
  open_in BIGINT GENERATED ALWAYS AS (IF(state = 'OPEN', deal_id, NULL)) STORED,
  CONSTRAINT offer_round UNIQUE (deal_id, round),
  CONSTRAINT offer_one_open UNIQUE (open_in),
  CONSTRAINT offer_expiry CHECK (expires_at > sent_at),
  CONSTRAINT offer_deal FOREIGN KEY (deal_id) REFERENCES deal (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON offer TO ${app};
GRANT UPDATE (state, closed_at) ON offer TO ${app};

-- What was offered, to the letter: never changed once sent.
CREATE TABLE offer_terms (
  offer_id BIGINT NOT NULL PRIMARY KEY,
  terms MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  message TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  CONSTRAINT offer_terms_offer FOREIGN KEY (offer_id) REFERENCES offer (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON offer_terms TO ${app};

-- One for each deal at most: the offer that was accepted, by whom and from where.
CREATE TABLE agreement (
  deal_id BIGINT NOT NULL PRIMARY KEY,
  offer_id BIGINT NOT NULL,
  terms_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accepted_side VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accepted_by BIGINT NOT NULL,
  accepted_at DATETIME(6) NOT NULL,
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT agreement_offer UNIQUE (offer_id),
  CONSTRAINT agreement_deal FOREIGN KEY (deal_id) REFERENCES deal (id),
  CONSTRAINT agreement_of FOREIGN KEY (offer_id) REFERENCES offer (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON agreement TO ${app};

CREATE TABLE deal_message (
  id BIGINT NOT NULL PRIMARY KEY,
  deal_id BIGINT NOT NULL,
  side VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_by BIGINT NOT NULL,
  text TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  INDEX deal_message_order (deal_id, id),
  CONSTRAINT deal_message_deal FOREIGN KEY (deal_id) REFERENCES deal (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON deal_message TO ${app};

-- How far an account has read the messages of a deal.
CREATE TABLE deal_reading (
  deal_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  last_message BIGINT NOT NULL,
  PRIMARY KEY (deal_id, account_id),
  CONSTRAINT deal_reading_deal FOREIGN KEY (deal_id) REFERENCES deal (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON deal_reading TO ${app};
