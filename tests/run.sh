#!/usr/bin/env bash
# Passes the whole suite: the library's tests against its three builds, the command's tests, those of the other packages, the samples as programs and in a browser,
# the packages as a stranger uses them, and workbooks a second time under invariant globalization. Prints "N passed, N failed, N skipped" as the last line; exits 1 when anything failed.
set -u -o pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
if ! command -v dotnet >/dev/null; then
  echo "The .NET SDK 10 is needed: 'dotnet' was not found." >&2
  exit 1
fi

log=$(mktemp) beside=$(mktemp)
postgres_ctl= postgres_folder= clickhouse_pids= clickhouse_folder=
. tests/postgres.sh
. tests/clickhouse.sh
. tests/packages.sh
# One compiler for all builds of this run, not one a project, whatever the environment says; it is stopped at the end unless it was there before.
compiler_was=$(pgrep -f VBCSCompiler || true)
export UseSharedCompilation=true
stop_compiler() {
  [ -n "$compiler_was" ] || dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1 || true
}
trap 'stop_postgres; stop_clickhouse; stop_compiler; rm -rf "$log" "$beside" "${packages_folder:-}"' EXIT
trap 'exit 130' INT TERM
start_postgres
start_clickhouse
broken=0

run() { # title, then the arguments of dotnet test
  echo "== $1"
  shift
  dotnet test "$@" --nologo -c Release 2>&1 | tee -a "$log" | grep -vE '^\s*(Determining|All projects|Restored|.* -> )' || true
  [ "${PIPESTATUS[0]}" = 0 ] || broken=1
}

# What is restored must be what the lists beside the projects say, package by package, hash by hash.
if ! dotnet restore Cchc.Core.sln --locked-mode --nologo -v quiet; then
  echo "Where packages were changed on purpose, 'bash build/lock.sh' writes the lists (packages*.lock.json) anew." >&2
  echo "0 passed, 1 failed"
  exit 1
fi

dotnet build Cchc.Core.sln -c Release --no-restore --nologo -v quiet || { echo "0 passed, 1 failed"; exit 1; }
# The build for .NET 8 is tested as a machine without ICU would run it: under invariant globalization, as the command always runs.
for library in netstandard2.0 net8.0 net10.0; do
  for project in Cchc.Core.Tests Cchc.Core.Json.Tests; do
    dotnet build tests/$project -c Release -p:LibTfm=$library -p:RestoreLockedMode=true --nologo -v quiet || broken=1
  done
  # The longest runs, over all real records and against slow models, are the same code in both newer builds: they run for the oldest and the newest.
  short=()
  if [ "$library" = net8.0 ]; then
    export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
    for long in ProcedureSearchModelTests AuditStatisticsTests CatalogueRoundTripTests ComponentInferenceRealTests LegacyPacketWriterTests CpsvApWriterTests SupplementRequestTests; do
      short+=("FullyQualifiedName!~$long")
    done
    short=(--filter "$(IFS='&'; echo "${short[*]}")")
  fi
  run "library built for $library" tests/Cchc.Core.Tests -p:LibTfm=$library --no-build "${short[@]}"
  run "JSON built for $library" tests/Cchc.Core.Json.Tests -p:LibTfm=$library --no-build
  unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT
done
need /usr/bin/chromium chromium || true # without it the tests in a browser are skipped, and say so
# The samples wait for browsers and for other programs most of the time: they run beside the command.
dotnet test tests/Cchc.Samples.Tests --no-build --nologo -c Release >"$beside" 2>&1 &
samples=$!
run "command" tests/Cchc.Cli.Tests --no-build
run "workbooks" tests/Cchc.Core.OpenXml.Tests --no-build
run "second engine, fuzzing, threads" tests/Cchc.Proof --no-build
echo "== samples"
wait "$samples" || broken=1
tee -a "$log" <"$beside"
run "hosting and Entity Framework" tests/Cchc.Core.Extensions.Tests --no-build
test_packages
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
run "workbooks, invariant globalization" tests/Cchc.Core.OpenXml.Tests --no-build

# One summary line a run: "Passed!  - Failed:     0, Passed:   365, Skipped:     0, Total: …".
totals=$(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$log" | awk -F'[:,] *' '{failed += $2; passed += $4; skipped += $6; runs++} END {print passed + 0, failed + 0, skipped + 0, runs + 0}')
read -r passed failed skipped runs <<<"$totals"
if [ "$runs" != 13 ]; then
  echo "Only $runs of 13 test runs reported a result." >&2
  broken=1
fi
[ "$broken" = 0 ] || [ "$failed" != 0 ] || failed=1
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
