-- What people searched for and found, without who: only how many did.
CREATE TABLE search_past_query (
  folded VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  words VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
  people INT NOT NULL,
  last_on DATE NOT NULL,
  INDEX search_past_query_often (people, last_on),
  INDEX search_past_query_old (last_on)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_past_query TO ${app};
