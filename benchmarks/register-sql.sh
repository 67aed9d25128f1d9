#!/usr/bin/env bash
# Measures views over a register: a made-up register of DOSSIERS dossiers (default 1000000) on a PostgreSQL server and on two ClickHouse servers as shards, and the
# library's own judgement of the same rows as a stream from PostgreSQL. All three must count the same. Prints a table of seconds and of ratios to the library.
# CCHC_NO_FINDINGS=1 leaves the longest question out. Needs PostgreSQL, and for its column ClickHouse (Debian's packages); everything lives in a temporary folder and is deleted.
set -u -o pipefail
cd "$(dirname "$0")/.."
count=${1:-1000000} seed=${2:-1}
postgres_ctl= postgres_folder= clickhouse_pids= clickhouse_folder=
. tests/postgres.sh
. tests/clickhouse.sh
export CCHC_CLICKHOUSE_MEMORY=${CCHC_CLICKHOUSE_MEMORY:-5000000000}
work=$(mktemp -d)
trap 'stop_postgres; stop_clickhouse; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
start_postgres
start_clickhouse
[ -n "${CCHC_TEST_POSTGRES:-}" ] || { echo "PostgreSQL is needed." >&2; exit 1; }
project=benchmarks/Cchc.Benchmarks.Storage
tool() { dotnet "$project/bin/Release/net10.0/Cchc.Benchmarks.Storage.dll" "$@"; }
[ -n "${CCHC_NO_BUILD:-}" ] || dotnet build "$project" -c Release -v q --nologo >/dev/null || exit 1

port=$(sed -E 's/.*Port=([0-9]+).*/\1/' <<<"$CCHC_TEST_POSTGRES")
sql() { psql -h 127.0.0.1 -p "$port" -U cchc -d postgres -X -q -v ON_ERROR_STOP=1 "$@"; }
seconds() { # a name, then a command whose output goes to $work/NAME
  local name=$1 from to
  shift
  from=$(date +%s.%N)
  "$@" >"$work/$name" || { echo "$name failed" >&2; exit 1; }
  to=$(date +%s.%N)
  echo "$to - $from" | bc
}

# The register: by hashes of the number and the seed, so that it is the same everywhere.
sql <<SQL
SET work_mem = '64MB';
CREATE FUNCTION r(i bigint, k integer, n integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  'SELECT CAST(abs(hashint8extended(i, k + 1000 * $seed) % n) AS integer)';
CREATE UNLOGGED TABLE dossiers AS
SELECT 'H' || lpad(i::text, 9, '0') AS code, received, days, NULL::text AS procedure, field, NULL::text AS rules, 'CQ' || lpad(r(i, 1, 200)::text, 3, '0') AS agency,
  'CB' || r(i, 2, 3000) AS officer, 1 + r(i, 3, 3) AS channel, 0 AS remote, received AS submitted,
  CASE WHEN r(i, 4, 25) > 0 THEN date_trunc('day', received) + (days * 7 / 5 + r(i, 5, 5)) * interval '1 day' END AS promised,
  CASE WHEN r(i, 6, 12) > 0 THEN received + (r(i, 7, 2 * days + 6) * 24 + r(i, 8, 9)) * interval '1 hour' + interval '45 days' * CASE WHEN i % 10 IN (0, 1) THEN 1 ELSE 0 END END AS result,
  NULL::timestamp AS returned, NULL::timestamp AS refused, NULL::text AS refusal_reason, CASE WHEN r(i, 9, 40) = 0 THEN 5 END AS status, i
FROM (SELECT i, 1 + r(i, 10, 25) AS days, CASE WHEN r(i, 11, 4) = 0 THEN 'G13-TN02' ELSE 'G15-TP0' || r(i, 12, 9) END AS field,
  timestamp '2025-01-02 07:30' + (r(i, 13, 640) * 1440 + r(i, 14, 600)) * interval '1 minute' AS received FROM generate_series(1::bigint, $count) i) x;
CREATE UNLOGGED TABLE events AS
SELECT code AS dossier, id, type, at, ord AS "order", NULL::timestamp AS recorded, promised, content, NULL::text AS cause, reason, rule, NULL::text AS legal_basis,
  NULL::text AS what, i
FROM (
SELECT code, i, 'e1' AS id, CASE WHEN i % 10 = 0 THEN 'supplementRequested' ELSE 'paused' END AS type, received + (4 + r(i, 20, 120)) * interval '1 hour' AS at, 1 AS ord,
  NULL::timestamp AS promised, CASE WHEN r(i, 21, 9) > 0 THEN 'x' END AS content, 'x' AS reason,
  CASE WHEN i % 10 = 1 AND r(i, 22, 2) = 0 THEN 'land-financial-obligation' END AS rule FROM dossiers WHERE i % 10 IN (0, 1)
UNION ALL
SELECT code, i, 'e2', CASE WHEN i % 10 = 0 THEN 'supplemented' ELSE 'resumed' END, received + (130 + r(i, 23, 240)) * interval '1 hour', 2, NULL, NULL, NULL, NULL
  FROM dossiers WHERE i % 10 IN (0, 1) AND r(i, 24, 6) > 0
UNION ALL
SELECT code, i, 'e1', 'extended', received + (days * 30 + r(i, 25, 100)) * interval '1 hour', 1, received + days * interval '2 days', NULL, CASE WHEN r(i, 26, 3) > 0 THEN 'x' END, NULL
  FROM dossiers WHERE i % 10 = 2 AND result IS NULL
) y;
ANALYZE dossiers;
ANALYZE events;
SQL
echo "== $count dossiers, $(sql -At -c 'SELECT count(*) FROM events') events"

tool register-script postgresql >"$work/postgresql.sql" && PGOPTIONS="-c client_min_messages=warning" sql -f "$work/postgresql.sql" >/dev/null || exit 1
export PGOPTIONS="-c work_mem=64MB -c hash_mem_multiplier=2 -c max_parallel_workers_per_gather=1 -c jit=off"
verdicts="SELECT COALESCE(verdict, '-') AS v, COUNT(*) FROM %s GROUP BY v ORDER BY v"
findings="SELECT code, COUNT(*) FROM %s GROUP BY code ORDER BY code"
counts="SELECT SUM(dossiers), SUM(law_late), SUM(law_pending_overdue), SUM(vendors_late), SUM(vendors_pending_overdue) FROM %s"
p1=$(seconds pg1 sql -At -F ' ' -c "$(printf "$verdicts" cchc_register_verdicts)")
p2=-
[ -n "${CCHC_NO_FINDINGS:-}" ] || p2=$(seconds pg2 sql -At -F ' ' -c "$(printf "$findings" cchc_register_findings)")
p3=$(seconds pg3 sql -At -F ' ' -c "$(printf "$counts" cchc_register_counts)")
l1=$(seconds lib tool register-stream)
c1=- c2=- c3=-
if [ -n "${CCHC_TEST_CLICKHOUSE:-}" ]; then
  set -- $CCHC_TEST_CLICKHOUSE
  tool register-script clickhouse >"$work/clickhouse.sql"
  ask() { curl -sf "$1/?max_query_size=1000000" --data-binary @"$2" || { curl -s "$1/" --data-binary @"$2" | head -c 600 >&2; return 1; }; }
  say() { echo "$2" >"$work/query" && ask "$1" "$work/query"; }
  shard=0
  for server in "$@"; do
    say "$server" "CREATE TABLE dossiers (code String, received Nullable(DateTime), days Int32, procedure Nullable(String), field Nullable(String), rules Nullable(String), agency Nullable(String), officer Nullable(String), channel Nullable(Int32), remote Int32, submitted Nullable(DateTime), promised Nullable(DateTime), result Nullable(DateTime), returned Nullable(DateTime), refused Nullable(DateTime), refusal_reason Nullable(String), status Nullable(Int32)) ENGINE = MergeTree ORDER BY code"
    say "$server" "CREATE TABLE events (dossier String, id String, type String, at Nullable(DateTime), \`order\` Int32, recorded Nullable(DateTime), promised Nullable(DateTime), content Nullable(String), cause Nullable(String), reason Nullable(String), rule Nullable(String), legal_basis Nullable(String), what Nullable(String)) ENGINE = MergeTree ORDER BY dossier"
    sql -c "COPY (SELECT code, received, days, procedure, field, rules, agency, officer, channel, remote, submitted, promised, result, returned, refused, refusal_reason, status FROM dossiers WHERE i % 2 = $shard) TO STDOUT" |
      curl -sf "$server/?query=INSERT%20INTO%20dossiers%20FORMAT%20TabSeparated" -T - || exit 1
    sql -c "COPY (SELECT dossier, id, type, at, \"order\", recorded, promised, content, cause, reason, rule, legal_basis, what FROM events WHERE i % 2 = $shard) TO STDOUT" |
      curl -sf "$server/?query=INSERT%20INTO%20events%20FORMAT%20TabSeparated" -T - || exit 1
    # Statement by statement, as clickhouse-client --multiquery does.
    awk -v folder="$work" 'BEGIN { n = 100000; file = folder "/s" n } /^--/ { next } { print > file } /;$/ { close(file); n++; file = folder "/s" n }' "$work/clickhouse.sql"
    for file in "$work"/s1*; do sed -i '$ s/;$//' "$file"; ask "$server" "$file" || exit 1; rm "$file"; done
    shard=$((shard + 1))
  done
  one=$1
  c1=$(seconds ch1 say "$one" "SELECT v, toInt64(sum(n)) FROM (SELECT ifNull(verdict, '-') AS v, count() AS n FROM cchc_all_verdicts GROUP BY v) GROUP BY v ORDER BY v")
  [ -n "${CCHC_NO_FINDINGS:-}" ] || c2=$(seconds ch2 say "$one" "SELECT code, count() FROM cchc_all_findings GROUP BY code ORDER BY code")
  c3=$(seconds ch3 say "$one" "SELECT SUM(dossiers), SUM(law_late), SUM(law_pending_overdue), SUM(vendors_late), SUM(vendors_pending_overdue) FROM cchc_all_counts")
  for n in 1 2 3; do
    [ -e "$work/ch$n" ] || continue
    tr '\t' ' ' <"$work/ch$n" | cmp -s - "$work/pg$n" && echo "PostgreSQL and ClickHouse count the same ($n)" || { echo "DIFFERENT ($n)"; diff <(tr '\t' ' ' <"$work/ch$n") "$work/pg$n" | head; }
  done
fi

needed=$(awk '$1 == "-" { print $2 }' "$work/pg1")
grep -v '^findings ' "$work/lib" >"$work/lib1"
if [ -z "$needed" ]; then
  cmp -s "$work/lib1" "$work/pg1" && echo "PostgreSQL and the library count the same verdicts" || { echo "DIFFERENT"; diff "$work/lib1" "$work/pg1"; }
else
  echo "$needed dossiers need the library"; diff "$work/lib1" "$work/pg1"
fi
for file in pg1 pg2; do [ -e "$work/$file" ] && cat "$work/$file"; done
printf '%s dossiers | verdicts | findings | report 06a\n' "$count"
printf 'PostgreSQL | %s | %s | %s\n' "$p1" "$p2" "$p3"
printf 'ClickHouse, two shards | %s | %s | %s\n' "$c1" "$c2" "$c3"
printf 'library, all at once, as a stream from PostgreSQL | %.1f\n' "$l1"
for pair in "PostgreSQL $p1 $p2 $p3" "ClickHouse $c1 $c2 $c3"; do
  set -- $pair
  [ "$2" = - ] || echo "$1, ratio to the library: $(for x in $2 $3 $4; do [ "$x" = - ] && echo - || echo "scale=2; $x / $l1" | bc; done | tr '\n' ' ')"
done
