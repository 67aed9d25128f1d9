# Sourced by run.sh --with-postgres: starts a PostgreSQL server of its own on a free loopback port, in a folder of its own, and stops it at the end. Installs
# the server first where it is missing and Debian's packages can be had. Where none can be had its tests are skipped and say so.

postgres_bin() {
  local candidate
  for candidate in /usr/lib/postgresql/*/bin "$(dirname "$(command -v initdb 2>/dev/null || echo /nowhere/initdb)")"; do
    [ -x "$candidate/initdb" ] && [ -x "$candidate/postgres" ] && { echo "$candidate"; return 0; }
  done
  return 1
}

# The server refuses to run as root: then it runs as the user of the Debian package.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start_postgres() {
  if ! postgres_bin >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "== installing the PostgreSQL server" >&2
    mkdir -p /etc/postgresql-common # no cluster of the package's own
    [ -e /etc/postgresql-common/createcluster.conf ] || echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } >/dev/null 2>&1
  fi

  local bin
  bin=$(postgres_bin) || { echo "No PostgreSQL server: its tests are skipped." >&2; return 0; }
  postgres_folder=$(mktemp -d)
  [ "$(id -u)" = 0 ] && chown postgres "$postgres_folder"
  local port=$((20000 + $$ % 20000)) attempt
  (cd "$postgres_folder" && as_postgres "$bin/initdb" -D "$postgres_folder/data" -U cchc -A trust -E UTF8 --locale=C.UTF-8 >/dev/null 2>&1) ||
    { echo "The PostgreSQL server cannot be set up: its tests are skipped." >&2; return 0; }
  for attempt in 1 2 3 4 5; do
    if (cd "$postgres_folder" && as_postgres "$bin/pg_ctl" -D "$postgres_folder/data" -w -t 30 -l "$postgres_folder/log" \
      -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c fsync=off" start >/dev/null 2>&1); then
      postgres_ctl="$bin/pg_ctl"
      export CCHC_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=cchc;Database=postgres"
      return 0
    fi
    port=$((port + 101))
  done
  echo "The PostgreSQL server does not start: its tests are skipped." >&2
  cat "$postgres_folder/log" >&2
}

stop_postgres() {
  [ -n "${postgres_ctl:-}" ] && (cd "$postgres_folder" && as_postgres "$postgres_ctl" -D "$postgres_folder/data" -m fast -w stop >/dev/null 2>&1)
  [ -n "${postgres_folder:-}" ] && rm -rf "$postgres_folder"
  postgres_ctl= postgres_folder=
}
