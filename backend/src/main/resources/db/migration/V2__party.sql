-- Accounts, organisations, memberships, verification, sessions; and the mail that they cause.
-- E-mail addresses are written down in lower case and compared exactly: letters that only look alike are another mailbox.
-- Secrets that people carry (session cookies, links in mails) stand here only as their SHA-256.

CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  terms_accepted_at DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT account_email UNIQUE (email),
  CONSTRAINT account_language CHECK (language IN ('vi', 'en'))
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON account TO ${app};

-- What somebody asked for, before the address is known to be theirs: the account is made when they confirm it.
CREATE TABLE sign_up (
  id BIGINT NOT NULL PRIMARY KEY,
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT sign_up_token UNIQUE (token_hash),
  INDEX sign_up_email (email),
  INDEX sign_up_expires (expires_at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_up TO ${app};

CREATE TABLE password_reset (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT password_reset_token UNIQUE (token_hash),
  INDEX password_reset_expires (expires_at),
  CONSTRAINT password_reset_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON password_reset TO ${app};

-- How often something was tried by one subject (an address, an e-mail, an account) in the present window.
CREATE TABLE throttle (
  subject CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  attempts INT NOT NULL,
  window_ends_at DATETIME(6) NOT NULL,
  INDEX throttle_window (window_ends_at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON throttle TO ${app};

CREATE TABLE organisation (
  id BIGINT NOT NULL PRIMARY KEY,
  name_vi VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  name_en VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  province VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  address VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  website VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  description_vi TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  description_en TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  registration_number VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  verification VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified_at DATETIME(6) NULL,
  demo BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT organisation_named CHECK (name_vi IS NOT NULL OR name_en IS NOT NULL),
  CONSTRAINT organisation_verified CHECK (verification <> 'VERIFIED' OR verified_at IS NOT NULL)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON organisation TO ${app};

CREATE TABLE membership (
  organisation_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  role VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  joined_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organisation_id, account_id),
  INDEX membership_account (account_id, joined_at),
  CONSTRAINT membership_role CHECK (role IN ('OWNER', 'MANAGER', 'MEMBER')),
  CONSTRAINT membership_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT membership_of_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO ${app};

-- SUPPLIER and BUYER are chosen by the organisation; the others are granted by an operator until a day, that day included.
CREATE TABLE organisation_capability (
  organisation_id BIGINT NOT NULL,
  capability VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  granted_until DATE NULL,
  PRIMARY KEY (organisation_id, capability),
  INDEX capability_holders (capability, granted_until),
  CONSTRAINT capability_granted CHECK ((capability IN ('SUPPLIER', 'BUYER')) = (granted_until IS NULL)),
  CONSTRAINT capability_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON organisation_capability TO ${app};

CREATE TABLE invitation (
  id BIGINT NOT NULL PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
  role VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invited_by BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  CONSTRAINT invitation_token UNIQUE (token_hash),
  CONSTRAINT invitation_once UNIQUE (organisation_id, email),
  CONSTRAINT invitation_role CHECK (role IN ('OWNER', 'MANAGER', 'MEMBER')),
  CONSTRAINT invitation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT invitation_by FOREIGN KEY (invited_by) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON invitation TO ${app};

CREATE TABLE verification (
  id BIGINT NOT NULL PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  legal_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  registration_number VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  representative VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  requested_capabilities JSON NOT NULL,
  submitted_by BIGINT NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NULL,
  reasons TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  version BIGINT NOT NULL,
  pending_of BIGINT GENERATED ALWAYS AS (IF(state = 'PENDING', organisation_id, NULL)) STORED,
  CONSTRAINT verification_pending_once UNIQUE (pending_of),
  INDEX verification_queue (state, submitted_at, id),
  INDEX verification_organisation (organisation_id, submitted_at),
  CONSTRAINT verification_state CHECK (state IN ('PENDING', 'VERIFIED', 'REFUSED')),
  CONSTRAINT verification_decided CHECK ((state = 'PENDING') = (decided_at IS NULL)),
  CONSTRAINT verification_of FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT verification_by FOREIGN KEY (submitted_by) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON verification TO ${app};

-- Files that an organisation gave to prove who it is, and the requests that each was handed in with.
CREATE TABLE evidence (
  file_id BIGINT NOT NULL PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  uploaded_by BIGINT NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  CONSTRAINT evidence_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT evidence_by FOREIGN KEY (uploaded_by) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON evidence TO ${app};

CREATE TABLE verification_evidence (
  verification_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  PRIMARY KEY (verification_id, file_id),
  CONSTRAINT verification_evidence_request FOREIGN KEY (verification_id) REFERENCES verification (id),
  CONSTRAINT verification_evidence_file FOREIGN KEY (file_id) REFERENCES evidence (file_id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON verification_evidence TO ${app};

CREATE TABLE session (
  id BIGINT NOT NULL PRIMARY KEY,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NOT NULL,
  organisation_id BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  user_agent VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  address VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT session_token UNIQUE (token_hash),
  INDEX session_expires (expires_at),
  CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT session_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO ${app};

-- Only outside production: what was mailed, so that a demonstration needs no mail server.
CREATE TABLE mailbox (
  id BIGINT NOT NULL PRIMARY KEY,
  recipient VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  subject VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  plain MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  html MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  INDEX mailbox_recipient (recipient, id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON mailbox TO ${app};

-- The parts of the demonstration that are completely there.
CREATE TABLE demonstration_step (
  name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  done_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON demonstration_step TO ${app};
