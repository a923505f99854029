-- What changed since it was last brought into the index. Written in the transaction of the change; a row leaves when the
-- index has that state.
CREATE TABLE search_change (
  subject_id BIGINT NOT NULL PRIMARY KEY,
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changes INT NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  INDEX search_change_noted (noted_at),
  CONSTRAINT search_change_type CHECK (subject_type IN ('LISTING', 'NEED'))
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_change TO ${app};

-- Locked by whoever writes the index, on any node.
CREATE TABLE search_turn (
  name VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
) ENGINE = InnoDB;
GRANT SELECT, UPDATE ON search_turn TO ${app};
INSERT INTO search_turn (name) VALUES ('UPDATE'), ('REBUILD');

-- What the comparison of index and database last found.
CREATE TABLE search_state (
  id TINYINT NOT NULL PRIMARY KEY,
  engine_away BOOLEAN NOT NULL,
  checked_at DATETIME(6) NULL,
  drift INT NULL,
  CONSTRAINT search_state_single CHECK (id = 1)
) ENGINE = InnoDB;
GRANT SELECT, UPDATE ON search_state TO ${app};
INSERT INTO search_state (id, engine_away) VALUES (1, TRUE);

-- Rough rates by which prices of different currencies are put in order. They are never shown and never convert money.
CREATE TABLE search_price_rate (
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NOT NULL,
  vnd DECIMAL(20, 6) NOT NULL,
  PRIMARY KEY (currency, valid_from),
  CONSTRAINT search_price_rate_positive CHECK (vnd > 0)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_price_rate TO ${app};
INSERT INTO search_price_rate (currency, valid_from, vnd) VALUES
  ('VND', '2026-01-01', 1), ('USD', '2026-01-01', 26000), ('EUR', '2026-01-01', 30000), ('JPY', '2026-01-01', 170),
  ('GBP', '2026-01-01', 35000), ('SGD', '2026-01-01', 20000), ('KRW', '2026-01-01', 18), ('CNY', '2026-01-01', 3600),
  ('AUD', '2026-01-01', 17000), ('CAD', '2026-01-01', 19000), ('CHF', '2026-01-01', 32000), ('THB', '2026-01-01', 800);
