# Sourced by the MySQL image when it fills an empty data folder. Two accounts (docs/adr/0004): the owner migrates and
# grants the application, table by table, what it may do; the application starts with nothing.
quoted() { printf "'%s'" "$(printf %s "$1" | sed -e 's/\\/\\\\/g' -e "s/'/''/g")"; }
docker_process_sql <<SQL
CREATE DATABASE exchange CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER 'exchange_owner'@'%' IDENTIFIED BY $(quoted "$DATASOURCE_OWNER_PASSWORD");
GRANT ALL ON exchange.* TO 'exchange_owner'@'%' WITH GRANT OPTION;
CREATE USER 'exchange_app'@'%' IDENTIFIED BY $(quoted "$DATASOURCE_PASSWORD");
SQL
