-- The index that is being filled, and how far: whoever goes on with it begins there. The row leaves when that index is asked.
CREATE TABLE search_rebuild (
  index_name VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  subject_type VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_id BIGINT NULL,
  CONSTRAINT search_rebuild_type CHECK (subject_type IN ('LISTING', 'NEED'))
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_rebuild TO ${app};
