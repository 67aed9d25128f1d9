#!/usr/bin/env bash
# Wall time, processor time and peak memory of the main commands over generated input of growing size, each row a process of its own, start included.
# benchmarks/scale.sh [LARGEST [COMMAND …]]: sizes 1000, 10000, … up to LARGEST (default 1000000); commands: batch pauses verdicts audit indicators stats
# validate simplify (default all). Catalogues stop at 100000 procedures, batch alone goes on to 10000000 where LARGEST is 1000000. Prints a table; what was
# measured: benchmarks/results/scale.md. Needs python3 for the memory of a child; CCHC_SCALE_TOOL with CCHC_NO_BUILD=1 takes a folder with a built cchc.
set -euo pipefail
cd "$(dirname "$0")/.."
largest=${1:-1000000}
shift || true
chosen=${*:-batch pauses verdicts audit indicators stats validate simplify}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
[ -n "${CCHC_NO_BUILD:-}" ] || dotnet publish src/Cchc.Cli -c Release -r "$(dotnet msbuild src/Cchc.Cli -getProperty:NETCoreSdkPortableRuntimeIdentifier)" \
  -p:PackAsTool=false -o "${CCHC_SCALE_TOOL:-$folder/tool}" --nologo -v quiet
tool=${CCHC_SCALE_TOOL:-$folder/tool}/cchc

measure() { # name, rows, input, then the command: a row of the table
  python3 - "$@" <<'PYTHON'
import os, resource, subprocess, sys, time
name, rows, data, command = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4:]
begun = time.monotonic()
code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
wall, used = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
if code not in (0, 1):
    sys.exit(f"{' '.join(command)} ended with {code}")
cpu, size = used.ru_utime + used.ru_stime, os.path.getsize(data) / 2**20
print(f"| {name} | {rows:,} | {size:,.1f} | {wall:.2f} | {cpu:.2f} | {cpu / rows * 1e6:,.1f} | {used.ru_maxrss // 1024} |", flush=True)
PYTHON
}

batch() { # rows, kind: whole working days, one in four with a pause; or calendar days and hours, each with a pause
  awk -v rows="$1" -v kind="$2" 'BEGIN { srand(7); print "id,received,time,pauses"
    for (i = 1; i <= rows; i++) {
      month = 1 + int(rand() * 12); day = 1 + int(rand() * 28); pause = ""
      received = sprintf("2025-%02d-%02d", month, day)
      if (kind == "pauses" || i % 4 == 0) pause = sprintf("%s..2026-%02d-%02d", received, 1 + int(rand() * 3), 1 + int(rand() * 28))
      if (kind == "pauses") time = (i % 4 == 0 ? 2 + int(rand() * 6) " tuần" : i % 4 == 1 ? 8 + int(rand() * 30) " giờ làm việc" : i % 4 == 2 ? 1 + int(rand() * 5) " tháng" : 5 + int(rand() * 40) " ngày")
      else time = 1 + int(rand() * 30) " ngày làm việc"
      print i "," received "T" sprintf("%02d:%02d", 8 + int(rand() * 9), int(rand() * 60)) "," time "," pause } }'
}

catalogue() { # records: those of the sample again and again, each with a code of its own
  [ -s "$folder/sample.jsonl" ] || "$tool" catalogue import sample --output "$folder/sample.jsonl" 2>/dev/null
  awk -v rows="$1" '{ if (match($0, /"code":"[0-9]+\.[0-9]+"/)) lines[n++] = $0; else if (NR == 1) print }
    END { for (i = 0; i < rows; i++) { line = lines[i % n]; sub(/"code":"[0-9]+\.[0-9]+"/, sprintf("\"code\":\"%d.%06d\"", 1 + int(i / 1000000), i % 1000000), line); print line } }' \
    "$folder/sample.jsonl"
}

wants() { [[ " $chosen " == *" $1 "* ]]; }
run() {
  echo "| command | rows | input, MiB | wall, s | processors, s | µs of processors a row | peak memory, MiB |"
  echo "|---|---:|---:|---:|---:|---:|---:|"
  for name in batch pauses; do
    wants $name || continue
    for ((rows = 1000; rows <= (largest >= 1000000 && ${#name} == 5 ? 10 * largest : largest); rows *= 10)); do
      batch $rows $name >"$folder/in.csv"
      measure "\`deadline batch\`$([ $name = pauses ] && echo ', calendar days, weeks, months, hours, each with a pause' || true)" $rows "$folder/in.csv" "$tool" deadline batch "$folder/in.csv"
    done
  done
  if wants verdicts || wants audit || wants indicators; then
    for ((rows = 1000; rows <= largest; rows *= 10)); do
      "$tool" register sample --dossiers $rows --seed 7 --output "$folder/in.csv" 2>/dev/null
      ! wants verdicts || measure "\`register verdicts\`" $rows "$folder/in.csv" "$tool" register verdicts "$folder/in.csv" --as-of 2026-11-02T08:00 --format json
      ! wants audit || measure "\`register audit\`" $rows "$folder/in.csv" "$tool" register audit "$folder/in.csv" --as-of 2026-11-02T08:00 --format json
      ! wants indicators || measure "\`indicators\` by agency and month" $rows "$folder/in.csv" "$tool" indicators "$folder/in.csv" --as-of 2026-11-02T08:00 --by agency,month --format json
    done
  fi
  if wants stats || wants validate || wants simplify; then
    for ((rows = 1000; rows <= (largest < 100000 ? largest : 100000); rows *= 10)); do
      catalogue $rows >"$folder/in.jsonl"
      ! wants stats || measure "\`catalogue stats\`" $rows "$folder/in.jsonl" "$tool" catalogue stats "$folder/in.jsonl" --format json
      ! wants validate || measure "\`catalogue validate\`" $rows "$folder/in.jsonl" "$tool" catalogue validate "$folder/in.jsonl" --format json
      ! wants simplify || measure "\`simplify\`" $rows "$folder/in.jsonl" "$tool" simplify "$folder/in.jsonl" --format json
    done
  fi
}
run
