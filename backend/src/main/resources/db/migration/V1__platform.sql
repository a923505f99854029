-- Conventions: see docs/architecture.md. Text columns state their collation; codes are ascii_bin.
-- ${app} is the account that the application uses: it gets each right by name, and never DROP or ALTER.

CREATE TABLE event (
  id BIGINT NOT NULL PRIMARY KEY,
  aggregate_type VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  aggregate_id BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  type VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NULL,
  organisation_id BIGINT NULL,
  occurred_at DATETIME(6) NOT NULL,
  payload MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  previous_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT event_sequence UNIQUE (aggregate_type, aggregate_id, sequence)
) ENGINE = InnoDB;
-- Append-only: no UPDATE, no DELETE.
GRANT SELECT, INSERT ON event TO ${app};

CREATE TABLE idempotency (
  account_id BIGINT NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status SMALLINT NULL,
  body MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, idempotency_key),
  INDEX idempotency_created (created_at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency TO ${app};

CREATE TABLE holiday (
  day DATE NOT NULL PRIMARY KEY,
  name VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON holiday TO ${app};

CREATE TABLE scheduled_tasks (
  task_name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_instance VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_data BLOB NULL,
  execution_time TIMESTAMP(6) NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NULL,
  last_success TIMESTAMP(6) NULL,
  last_failure TIMESTAMP(6) NULL,
  consecutive_failures INT NULL,
  last_heartbeat TIMESTAMP(6) NULL,
  version BIGINT NOT NULL,
  priority SMALLINT NULL,
  PRIMARY KEY (task_name, task_instance),
  INDEX scheduled_tasks_due (execution_time),
  INDEX scheduled_tasks_heartbeat (last_heartbeat)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO ${app};

-- Public holidays with a fixed date by the Labour Code, art. 112, and the lunar ones as announced; operators keep them.
INSERT INTO holiday (day, name) VALUES
  ('2026-01-01', 'Tết Dương lịch'),
  ('2026-02-16', 'Tết Nguyên đán'), ('2026-02-17', 'Tết Nguyên đán'), ('2026-02-18', 'Tết Nguyên đán'),
  ('2026-02-19', 'Tết Nguyên đán'), ('2026-02-20', 'Tết Nguyên đán'),
  ('2026-04-27', 'Giỗ Tổ Hùng Vương (nghỉ bù)'),
  ('2026-04-30', 'Ngày Chiến thắng'), ('2026-05-01', 'Ngày Quốc tế lao động'),
  ('2026-09-01', 'Quốc khánh'), ('2026-09-02', 'Quốc khánh'),
  ('2027-01-01', 'Tết Dương lịch'),
  ('2027-02-05', 'Tết Nguyên đán'), ('2027-02-08', 'Tết Nguyên đán'), ('2027-02-09', 'Tết Nguyên đán'),
  ('2027-02-10', 'Tết Nguyên đán'), ('2027-02-11', 'Tết Nguyên đán'),
  ('2027-04-16', 'Giỗ Tổ Hùng Vương'),
  ('2027-04-30', 'Ngày Chiến thắng'), ('2027-05-03', 'Ngày Quốc tế lao động (nghỉ bù)'),
  ('2027-09-02', 'Quốc khánh'), ('2027-09-03', 'Quốc khánh');
