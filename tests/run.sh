#!/usr/bin/env bash
# Passes the suite: the library's tests on .NET 10, the command's tests, those of the other packages, the samples as programs. Prints "N passed, N failed, N skipped" as the last line;
# exits 1 when anything failed.
# Nothing is installed and nothing but the .NET SDK 10 is needed, unless an option asks; what no option asks for is left out, not skipped:
#   --targets          the builds for netstandard2.0 and .NET 8 too, the tests of the library and of JSON against them, workbooks under invariant globalization
#   --packages         those builds too, packed and used as a stranger does, on .NET 10; with --thorough on .NET 8, in F# and Visual Basic, ahead of time, trimmed, in WebAssembly and
#                      on .NET Framework as well (a linker, Node and Mono are installed likewise)
#   --with-postgres    SQL and Entity Framework on a PostgreSQL server of its own, installed first where it is missing (as root on Debian)
#   --with-clickhouse  SQL on two ClickHouse servers of its own, installed likewise
#   --with-browser     the samples' pages and the site's search in Chromium, installed likewise
#   --thorough         long runs of properties, all records in the oldest build too, a process for each command of the documents, forms in LibreOffice where it is
#   --mutants[=COMMIT] the mutants of what changed in the library since a commit, by default since the one before, as far as 26 minutes for all go
#   --all              all of these; so it is where CI is "true"
set -u -o pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

targets= packages= with_postgres= with_clickhouse= with_browser= thorough= mutants=
everything() { targets=1 packages=1 with_postgres=1 with_clickhouse=1 with_browser=1 thorough=1 mutants=HEAD^; }
[ "${CI:-}" = true ] && everything
for option in "$@"; do
  case $option in
    --targets) targets=1 ;;
    --packages) packages=1 ;;
    --with-postgres) with_postgres=1 ;;
    --with-clickhouse) with_clickhouse=1 ;;
    --with-browser) with_browser=1 ;;
    --thorough) thorough=1 ;;
    --mutants) mutants=HEAD^ ;;
    --mutants=*) mutants=${option#*=} ;;
    --all) everything ;;
    *)
      sed -n '2,14s/^# \{0,1\}//p' tests/run.sh >&2
      [ "$option" = --help ] && exit 0
      echo "There is no option \"$option\"." >&2
      exit 2
      ;;
  esac
done
if ! command -v dotnet >/dev/null; then
  echo "The .NET SDK 10 is needed: 'dotnet' was not found." >&2
  exit 1
fi

work=$(mktemp -d)
postgres_ctl= postgres_folder= clickhouse_pids= clickhouse_folder= lanes=
. tests/postgres.sh
. tests/clickhouse.sh
. tests/packages.sh
# One compiler for all builds of this run, not one a project, whatever the environment says; it is stopped at the end unless it was there before.
compiler_was=$(pgrep -f VBCSCompiler || true)
export UseSharedCompilation=true
stop_compiler() {
  [ -n "$compiler_was" ] || dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1 || true
}
stop_lanes() {
  local lane
  for lane in $lanes; do kill -- "-$lane" 2>/dev/null; done
}
trap 'stop_lanes; stop_postgres; stop_clickhouse; stop_compiler; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

broken() { touch "$work/broken"; }

begin() { # title: said at once, and again every quarter of a minute while it lasts
  echo "== $1"
  echo "$1" >"$work/now.$BASHPID"
  began=$SECONDS
}

finish() { # title, file with what it printed, whether it failed
  rm -f "$work/now.$BASHPID"
  if [ "$3" = 0 ]; then
    grep -F '[SKIP]' "$2" | head -n 20
    echo "   $1: $(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$2" | tail -n 1 | tr -s ' ') ($((SECONDS - began)) s)"
  else
    broken
    echo "FAILED: $1 ($((SECONDS - began)) s)"
    cat "$2"
  fi
}

tell_progress() {
  while sleep 15; do
    echo "   $SECONDS s: $(cat "$work"/now.* 2>/dev/null | sort -u | paste -sd ';' | sed 's/;/; /g')"
  done
}

build() { # title, then the arguments of dotnet build
  local title=$1 out failed=0
  out="$work/build.$BASHPID"
  shift
  begin "$title"
  dotnet build "$@" -c Release --nologo -v minimal >"$out" 2>&1 || failed=1
  rm -f "$work/now.$BASHPID"
  if [ "$failed" = 1 ]; then
    cat "$out"
    broken
    return 1
  fi
}

run() { # title, the folder of the tests, the folder of their build
  local out failed=0
  out=$(mktemp "$work/tests.XXXXXX")
  begin "$1"
  # The tests are a program that runs itself; "dotnet test" around it would only take longer. What breaks around tests ("Errors") is a failure.
  dotnet "tests/$2/bin/Release/$3/$2.dll" -preEnumerateTheories ${filter:+-filterVSTest "$filter"} -noLogo -noColor -noAutoReporters >"$out" 2>&1 || failed=1
  sed -nE 's/^.* Total: ([0-9]+), Errors: ([0-9]+), Failed: ([0-9]+), Skipped: ([0-9]+), Not Run: ([0-9]+), .*/\1 \2 \3 \4 \5/p' "$out" |
    awk '{printf "Failed: %d, Passed: %d, Skipped: %d\n", $2 + $3, $1 - $3 - $4 - $5, $4}' >>"$out"
  finish "$1" "$out" "$failed"
}

# What is left out, by what a test needs; a row of a theory for PostgreSQL by its name.
filter=
leave_out() { filter="$filter${filter:+&}$1"; }
[ -n "$with_postgres" ] || { leave_out 'Needs!=PostgreSQL'; leave_out 'DisplayName!~server: PostgreSql'; }
[ -n "$with_clickhouse" ] || leave_out 'Needs!=ClickHouse'
[ -n "$with_browser" ] || leave_out 'Needs!=Chromium'
if [ -z "$thorough" ] || ! command -v soffice >/dev/null; then
  leave_out 'Needs!=LibreOffice'
elif ! fc-match -f '%{family}' 'Times New Roman' 2>/dev/null | grep -qE 'Times|Liberation|Tinos'; then
  leave_out 'FullyQualifiedName!~FormPagesTests' # in a wider font a form takes more pages
  echo "No font as wide as Times New Roman is here: the test of the forms' pages is left out."
fi
[ -n "$thorough" ] && export CCHC_THOROUGH=1

library() { # build of the library, its name
  run "library built for $1" Cchc.Core.Tests "$1"
  run "JSON built for $1" Cchc.Core.Json.Tests "$1"
}

hosting() { run "hosting and Entity Framework" Cchc.Core.Extensions.Tests net10.0; }

libraries() { # Where all records lie beside the repository, the newest build reads them and the others the sample; in a thorough run the oldest reads them too.
  library net10.0
  [ -n "$targets" ] || { hosting; return 0; } # the shorter of the two lanes then
  local target
  for target in netstandard2.0 net8.0; do
    build "building the library's tests for $target" tests/Cchc.Core.Tests "-p:LibTfm=$target" -p:RestoreLockedMode=true && build "building the tests of JSON for $target" tests/Cchc.Core.Json.Tests "-p:LibTfm=$target" -p:RestoreLockedMode=true || continue
    (
      [ "$target" = net8.0 ] || [ -z "$thorough" ] && export CCHC_TEST_DATA=sample
      # The build for .NET 8 is tested as a machine without ICU would run it: under invariant globalization, as the command always runs.
      [ "$target" = net8.0 ] && export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
      library "$target"
    )
  done
}

others() {
  run "command" Cchc.Cli.Tests net10.0
  run "workbooks" Cchc.Core.OpenXml.Tests net10.0
  run "second engine, fuzzing, threads" Cchc.Proof net10.0
  run "samples" Cchc.Samples.Tests net10.0
  [ -z "$targets" ] || hosting
  [ -z "$targets" ] || (export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1; run "workbooks, invariant globalization" Cchc.Core.OpenXml.Tests net10.0)
  [ -z "$packages" ] || test_packages
}

test_mutants() { # judged by build/mutation.sh; where there is no time or no earlier commit it says so
  local left=$((26 * 60 - SECONDS)) code=0
  git rev-parse -q --verify "$mutants^{commit}" >/dev/null || { echo "There is no commit \"$mutants\" here: no mutants."; return; }
  [ "$left" -ge 360 ] || { echo "Only $left seconds are left: no mutants."; return; }
  begin "mutants of what changed since $mutants"
  timeout "$((left + 60))" bash build/mutation.sh touched "$mutants" "$left" 2>&1 || code=$?
  rm -f "$work/now.$BASHPID"
  case $code in
    0) ;;
    124) echo "Time was over before all was known of the mutants." ;;
    *) broken ;;
  esac
}

begin "building the solution"
[ -n "$with_postgres" ] && start_postgres
[ -n "$with_clickhouse" ] && start_clickhouse
[ -n "$with_browser" ] && { need /usr/bin/chromium chromium || true; } # where it cannot be installed the tests in a browser are skipped, and say so
set -m # each a process group, which ends as one
tell_progress &
lanes=$!
disown
set +m
# What is restored must be what the lists beside the projects say, package by package, hash by hash.
if ! dotnet restore Cchc.Core.sln --locked-mode --nologo -v quiet; then
  echo "Where packages were changed on purpose, 'bash build/lock.sh' writes the lists (packages*.lock.json) anew." >&2
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi
# Only the newest build where nothing else is asked for.
newest=-p:CchcNewestOnly=true
[ -n "$targets$packages" ] && newest=
# shellcheck disable=SC2086
dotnet build Cchc.Core.sln -c Release $newest --no-restore --nologo -v minimal | grep -vE '^\s*(Determining|All projects|Restored)|^$' | sed -u 's/ -> .*//' || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
rm -f "$work"/now.*
set -m
libraries &
first=$!
others &
second=$!
set +m
lanes="$lanes $first $second"
wait "$first" "$second"

[ -z "$mutants" ] || [ -e "$work/broken" ] || test_mutants

# One summary line a run: "Failed: 0, Passed: 365, Skipped: 0".
totals=$(cat "$work"/tests.* | grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' | awk -F'[:,] *' '{failed += $2; passed += $4; skipped += $6; runs++} END {print passed + 0, failed + 0, skipped + 0, runs + 0}')
read -r passed failed skipped runs <<<"$totals"
expected=7
[ -n "$targets" ] && expected=$((expected + 5))
[ -n "$packages" ] && expected=$((expected + 1))
if [ "$runs" != "$expected" ]; then
  echo "Only $runs of $expected test runs reported a result." >&2
  broken
fi
[ -e "$work/broken" ] && [ "$failed" = 0 ] && failed=1
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
