#!/usr/bin/env bash
# A PostgreSQL server for the benchmark alone, from Debian's packages, in FOLDER and reached by a socket there:
#   postgres.sh start FOLDER   installs PostgreSQL where it is missing (Debian, as root), and starts an empty server
#   postgres.sh fill FOLDER    loads the files that the benchmark has exported to FOLDER
#   postgres.sh stop FOLDER    stops the server and deletes it
set -euo pipefail
folder=$(realpath "$2")

# The server refuses to run as root.
as_server() {
    if ((EUID == 0)); then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

programs() {
    find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1
}

start() {
    if [[ -z $(programs) ]]; then
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq && apt-get install -qq --no-install-recommends postgresql
    fi
    chmod a+rx "$folder"
    mkdir -p "$folder/server"
    ((EUID != 0)) || chown postgres "$folder/server"
    as_server "$(programs)/initdb" -D "$folder/server/data" -E UTF8 --locale C --auth trust --no-sync >/dev/null
    # Memory for every sort and join, all processors, and no wait for the disk.
    cat >>"$folder/server/data/postgresql.conf" <<SETTINGS
listen_addresses = ''
unix_socket_directories = '$folder/server'
shared_buffers = 2GB
work_mem = 1GB
maintenance_work_mem = 1GB
effective_cache_size = 8GB
max_parallel_workers_per_gather = $(nproc)
min_parallel_table_scan_size = 0
parallel_setup_cost = 0
parallel_tuple_cost = 0
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
max_wal_size = 8GB
timezone = 'UTC'
SETTINGS
    as_server "$(programs)/pg_ctl" -D "$folder/server/data" -l "$folder/server/log" -w start >/dev/null
}

fill() {
    cd "$folder"
    PGOPTIONS=--client_min_messages=warning as_server psql -q -v ON_ERROR_STOP=1 -h "$folder/server" postgres <<SQL
DROP TABLE IF EXISTS requests, children, wide, ranking;
CREATE TABLE requests (number int, arrival timestamp, birth date, elder date, isee bigint, kind text, single boolean);
CREATE TABLE children (number int, birth date);
CREATE TABLE wide (number int, seconds int, birth date, elder date, isee int, kind int, single int, babies int, small int, school int);
CREATE UNLOGGED TABLE ranking (position int, number int);
\copy requests FROM 'requests.csv' (FORMAT csv, HEADER)
\copy children FROM 'children.csv' (FORMAT csv, HEADER)
\copy wide FROM 'wide.csv' (FORMAT csv, HEADER)
ALTER TABLE requests ADD PRIMARY KEY (number);
ALTER TABLE wide ADD PRIMARY KEY (number);
CREATE INDEX ON children (number);
VACUUM (FREEZE, ANALYZE);
SQL
}

stop() {
    as_server "$(programs)/pg_ctl" -D "$folder/server/data" -m fast -w stop >/dev/null
    rm -rf "$folder/server"
}

"$1"
