-- Notices to people: at most one for each account and event.

CREATE TABLE notice (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  link_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  link_id BIGINT NOT NULL,
  params TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  read_at DATETIME(6) NULL,
  CONSTRAINT notice_once UNIQUE (account_id, event_id),
  INDEX notice_newest (account_id, id),
  INDEX notice_unread (account_id, read_at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON notice TO ${app};

-- When an account was last mailed about new messages in a deal.
CREATE TABLE message_mail (
  account_id BIGINT NOT NULL,
  deal_id BIGINT NOT NULL,
  mailed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, deal_id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON message_mail TO ${app};
