#!/usr/bin/env bash
# Mutation testing of src/Cchc.Core: does a test fail when the code is wrong? See docs/explanation/mutation.md.
#   build/mutation.sh prepare                  the library with its mutants into artifacts/mutation/bin
#   build/mutation.sh FOLDER [SECONDS [TEST…]] the mutants of a folder, in an order of chance, against the tests of that folder
#   build/mutation.sh alone N FOLDER [TEST…]   one mutant in a process of its own, where nothing is left of earlier ones
#   build/mutation.sh since COMMIT FOLDER      the files of a folder that changed since a commit, by dotnet-stryker alone
set -eu -o pipefail
cd "$(dirname "$0")/.."
out=$PWD/artifacts/mutation
bin=$out/bin
tests=tests/Cchc.Core.Tests
export RunAnalyzers=false # mutants are judged by tests, not by analyzers

stryker() { # the arguments of dotnet-stryker
  dotnet tool restore >/dev/null
  (cd $tests && exec dotnet stryker -f ../../build/stryker.json --skip-version-check "$@")
}

prepare() {
  rm -rf "$out" && mkdir -p "$out"
  # One file and one class of tests: the mutants of the whole library are compiled all the same, and Stryker takes them out of the library when it ends.
  stryker -m Calendars/CalendarWords.cs --test-case-filter 'FullyQualifiedName~LunarMonthTests' -O "$out/stryker" -V debug >"$out/log" 2>&1 &
  local process=$!
  until grep -aq 'total mutants will be tested' "$out/log"; do
    kill -0 $process 2>/dev/null || { tail -20 "$out/log" >&2; return 1; }
    sleep 1
  done
  cp -r $tests/bin/Release/net10.0 "$bin.new"
  wait $process || true
  dotnet build build/Mutation -c Release --nologo -v quiet
  cp build/Mutation/bin/Release/net10.0/Mutation.* "$bin.new"
  mv "$bin.new" "$bin"
}

run() { # folder of results, namespace, task, tests
  timeout "$left" dotnet exec --runtimeconfig "$bin/Cchc.Core.Tests.runtimeconfig.json" --depsfile "$bin/Cchc.Core.Tests.deps.json" "$bin/Mutation.dll" "$@"
}

all() { # the same; goes on in a new process where a mutant hung or ended the process
  local code=3
  while [ $left -gt 0 ] && { [ $code = 3 ] || [ $code = 134 ] || [ $code = 139 ]; }; do
    code=0
    run "$@" || code=$?
    left=$((end - $(date +%s)))
  done
  [ $code != 1 ]
}

case "${1:?prepare, alone, since or a folder such as Calendars}" in
  prepare) prepare ;;
  since) stryker --since:"$2" -m "$3/**/*.cs" --test-case-filter "FullyQualifiedName~Cchc.Core.Tests.${3//\//.}" -O "$out/since" ;;
  alone)
    mutant=$2 folder=${3//\//.} left=3600
    shift 3
    [ $# -gt 0 ] || set -- "Cchc.Core.Tests.$folder."
    run "$out/$folder" "Cchc.Core.$folder." "$mutant" "$@"
    tail -1 "$out/$folder/results.tsv"
    ;;
  *)
    [ -f "$bin/Mutation.dll" ] || prepare
    folder=${1//\//.} left=${2:-3600}
    end=$(($(date +%s) + left))
    shift $(($# < 2 ? $# : 2))
    [ $# -gt 0 ] || set -- "Cchc.Core.Tests.$folder."
    mkdir -p "$out/$folder"
    all "$out/$folder" "Cchc.Core.$folder." all "$@" || exit 1
    left=60
    run "$out/$folder" "Cchc.Core.$folder." report
    ;;
esac
