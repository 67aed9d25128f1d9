#!/usr/bin/env bash
# Mutation testing of src/Cchc.Core: does a test fail when the code is wrong? See docs/explanation/mutation.md.
#   build/mutation.sh prepare                          the library with its mutants into artifacts/mutation/bin
#   build/mutation.sh tests                            the tests anew into the same folder, where nothing but them was changed
#   build/mutation.sh FOLDER [SECONDS [TEST…]]         the mutants of a folder, in an order of chance, against the tests of that folder
#   build/mutation.sh others FOLDER SECONDS [TEST…]    those that are left against the tests of the other folders
#   build/mutation.sh again FOLDER SECONDS TEST…       those that are left against tests that are new or were changed
#   build/mutation.sh alone FOLDER SECONDS [TEST…]     those that are left and may run once in a process: each switched on before a process of its own begins
#   build/mutation.sh one N FOLDER [TEST…]             one mutant so
#   build/mutation.sh report FOLDER                    the score, and what is left
#   build/mutation.sh touched COMMIT [SECONDS]         the mutants of the types in files that changed since a commit, against the tests of their folders; prepares
#                                                      anew, and fails when fewer than three in four of forty or more are killed
#   build/mutation.sh since COMMIT FOLDER              the files of a folder that changed since a commit, by dotnet-stryker alone
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

runner() {
  dotnet build build/Mutation -c Release --nologo -v quiet
  cp --remove-destination build/Mutation/bin/Release/net10.0/Mutation.* "$1" # another run may have the old ones open
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
  runner "$bin.new"
  mv "$bin.new" "$bin"
}

anew() {
  dotnet build $tests -c Release --nologo -v quiet
  cp --remove-destination $tests/bin/Release/net10.0/Cchc.Core.Tests.dll "$bin"
  runner "$bin"
}

touched() { # commit, seconds: mutants of what a change touches
  local files file types= classes=()
  mapfile -t files < <(git diff --name-only --diff-filter=d "$1" -- 'src/Cchc.Core/*.cs')
  for file in "${files[@]}"; do
    local space
    space=$(sed -nE 's/^namespace ([A-Za-z0-9_.]+);.*/\1/p' "$file")
    [ -n "$space" ] || continue
    types+=$(sed -nE "s/^[a-z][a-z ]*\\b(class|record|struct|interface)( struct)? ([A-Za-z0-9_]+).*/,$space.\\3/p" "$file" | tr -d '\n')
    # Of a type beside the folders the tests that bear its name, not all: which test comes past which mutant would take the time.
    [ "$space" = Cchc.Core ] && classes+=("Cchc.Core.Tests.$(basename "$file" .cs | cut -d. -f1)") || classes+=("Cchc.Core.Tests.$(cut -d. -f3 <<<"$space").")
  done
  [ -n "$types" ] || { echo "No type of src/Cchc.Core was changed since $1."; return 0; }
  echo "Types changed since $1: ${types#,}"
  end=$(($(date +%s) + $2))
  prepare
  left=$((end - $(date +%s)))
  types=${types#,}
  mapfile -t classes < <(printf '%s\n' "${classes[@]}" | sort -u)
  mkdir -p "$out/touched"
  all touched all "${classes[@]}"
  left=60
  run touched report | tee "$out/touched/report"
  awk '/ mutants run: /{run = $1; killed = $6} END {exit run >= 40 && killed < run * 0.75}' "$out/touched/report" ||
    { echo "Fewer than three in four were killed: tests are missing." >&2; return 1; }
}

run() { # folder, task, tests
  local folder=$1 code=0
  shift
  timeout "$left" dotnet exec --runtimeconfig "$bin/Cchc.Core.Tests.runtimeconfig.json" --depsfile "$bin/Cchc.Core.Tests.deps.json" "$bin/Mutation.dll" \
    "$out/$folder" "${types:-Cchc.Core.$folder.}" "$@" || code=$?
  left=$((end - $(date +%s)))
  return $code
}

all() { # the same; goes on in a new process where a mutant hung or ended the process
  local code=3
  while [ $left -gt 0 ] && { [ $code = 3 ] || [ $code = 134 ] || [ $code = 139 ]; }; do
    code=0
    run "$@" || code=$?
  done
  [ $code != 1 ]
}

task=${1:?prepare, tests, others, again, alone, one, report, touched, since or a folder such as Calendars}
case "$task" in
  prepare) prepare; exit ;;
  tests) anew; exit ;;
  touched) touched "${2:?commit}" "${3:-600}"; exit ;;
  since) stryker --since:"$2" -m "$3/**/*.cs" --test-case-filter "FullyQualifiedName~Cchc.Core.Tests.${3//\//.}" -O "$out/since"; exit ;;
  others | again | alone) folder=${2//\//.} left=${3:?seconds}; shift 3 ;;
  one) number=$2 folder=${3//\//.} left=3600; shift 3 ;;
  report) folder=${2//\//.} left=0; shift 2 ;;
  *) folder=${1//\//.} left=${2:-3600}; shift $(($# < 2 ? $# : 2)) ;;
esac
[ -f "$bin/Mutation.dll" ] || prepare
mkdir -p "$out/$folder"
end=$(($(date +%s) + left))
own=Cchc.Core.Tests.$folder.
case "$task" in
  others)
    [ $# -gt 0 ] || set -- Cchc.Core.Tests. "-$own"
    all "$folder" others "$@"
    ;;
  again)
    rm -f "$out/$folder/again.tsv"
    all "$folder" again "${@:?tests}"
    ;;
  alone)
    [ $# -gt 0 ] || set -- "$own"
    [ -f "$out/$folder/once.txt" ] || run "$folder" once "$@"
    for number in $(run "$folder" left); do
      [ $left -le 0 ] || all "$folder" "$number" "$@"
    done
    ;;
  one)
    [ $# -gt 0 ] || set -- "$own"
    all "$folder" "$number" "$@"
    tail -1 "$out/$folder/alone.tsv"
    exit
    ;;
  report) ;;
  *)
    [ $# -gt 0 ] || set -- "$own"
    all "$folder" all "$@"
    ;;
esac
left=60
run "$folder" report
