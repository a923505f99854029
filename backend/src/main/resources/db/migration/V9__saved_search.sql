-- What people search for again and again, and what they are told of it.
CREATE TABLE saved_search (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  -- The search's own parameters by name, without order and page.
  search JSON NOT NULL,
  -- SHA-256 of the same: an account saves a search once.
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  frequency VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  in_app BOOLEAN NOT NULL,
  mail BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  -- When what was there already was noted as known; until then it is to be done.
  known_at DATETIME(6) NULL,
  -- So much was there already that it was not noted one by one.
  broad BOOLEAN NOT NULL,
  -- Since when it asks for what it asks for now.
  asked_at DATETIME(6) NOT NULL,
  visited_at DATETIME(6) NOT NULL,
  last_alert_at DATETIME(6) NULL,
  -- Set while something waits to be told.
  next_alert_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT saved_search_once UNIQUE (account_id, fingerprint),
  INDEX saved_search_due (next_alert_at),
  INDEX saved_search_new (known_at),
  CONSTRAINT saved_search_frequency CHECK (frequency IN ('NONE', 'INSTANT', 'DAILY', 'WEEKLY')),
  CONSTRAINT saved_search_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search TO ${app};

-- What became public or changed since saved searches were last asked about it. Written in the transaction of the change,
-- so that neither clocks nor the order of commits decide what is new; a row leaves when all searches were asked.
CREATE TABLE saved_search_news (
  subject_id BIGINT NOT NULL PRIMARY KEY,
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changes INT NOT NULL,
  tries INT NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  INDEX saved_search_news_next (tries, noted_at),
  CONSTRAINT saved_search_news_type CHECK (subject_type IN ('LISTING', 'NEED'))
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search_news TO ${app};

CREATE TABLE search_alert (
  id BIGINT NOT NULL PRIMARY KEY,
  search_id BIGINT NOT NULL,
  items INT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT search_alert_search FOREIGN KEY (search_id) REFERENCES saved_search (id) ON DELETE CASCADE
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON search_alert TO ${app};

-- What answers a saved search, once each for ever: KNOWN was there when it was saved, WAITING is to be told, TOLD was told
-- with that alert, QUIET was found while no alert was wanted.
CREATE TABLE saved_search_find (
  search_id BIGINT NOT NULL,
  subject_id BIGINT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found_at DATETIME(6) NOT NULL,
  alert_id BIGINT NULL,
  PRIMARY KEY (search_id, subject_id),
  INDEX saved_search_find_state (search_id, state, found_at),
  INDEX saved_search_find_alert (alert_id),
  CONSTRAINT saved_search_find_known CHECK (state IN ('KNOWN', 'WAITING', 'TOLD', 'QUIET')),
  CONSTRAINT saved_search_find_told CHECK ((state = 'TOLD') = (alert_id IS NOT NULL)),
  CONSTRAINT saved_search_find_search FOREIGN KEY (search_id) REFERENCES saved_search (id) ON DELETE CASCADE
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search_find TO ${app};

-- The secrets in mails by which somebody stops them without signing in. They outlive the search, so that the link of an old
-- mail can say that nothing is sent any more.
CREATE TABLE search_stop_link (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  search_id BIGINT NOT NULL,
  -- The one in the mail's head passes through logs on its way: it stops, and neither shows nor starts anything.
  stops_only BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  INDEX search_stop_link_created (created_at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON search_stop_link TO ${app};
