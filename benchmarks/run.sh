#!/usr/bin/env bash
# Every hot path beside its baselines, each pair in one run, as tables of ratios: benchmarks/run.sh [--quick] [GROUP …].
# Groups: hot (all paths in turns with their baselines and goals), catalogue (the same for JSON), bdn (BenchmarkDotNet, with the allocations), search, registers,
# indicators, workbooks, threads (two beside one); without any: hot, catalogue, bdn. Writes benchmarks/results/run.md when all three are run without --quick, else prints.
# With g++ the limit in C++ is compiled and measured; CCHC_PEERS= leaves out DuckDB, whose package has 400 MB. CCHC_NO_BUILD=1 takes what was built.
set -euo pipefail
cd "$(dirname "$0")/.."
quick= groups=()
for word in "$@"; do
  case $word in
    --quick) quick=--quick ;;
    hot | catalogue | bdn | search | registers | indicators | workbooks | threads) groups+=("$word") ;;
    *) echo "\"$word\" is no group: expected --quick, hot, catalogue, bdn, search, registers, indicators, workbooks, threads." >&2; exit 2 ;;
  esac
done
keep=
[ ${#groups[@]} -gt 0 ] || { groups=(hot catalogue bdn); [ -n "$quick" ] || keep=1; }
project=benchmarks/Cchc.Benchmarks output=$project/bin/Release/net10.0
[ -n "${CCHC_NO_BUILD:-}" ] || dotnet build "$project" -c Release --nologo -v quiet -p:CchcPeers="${CCHC_PEERS-1}" >&2
if command -v g++ >/dev/null; then
  g++ -O3 -march=native -shared -fPIC -o "$output/libcchcflat.so" benchmarks/flat.cpp
else
  echo "No g++: the limit in C++ is left out." >&2
fi

program() { dotnet "$output/Cchc.Benchmarks.dll" "$@"; }
bdn() { # the summary table alone
  local folder
  folder=$(mktemp -d)
  (cd "$folder" && dotnet "$OLDPWD/$output/Cchc.Benchmarks.dll" $quick --hide Error StdDev RatioSD Gen0 Gen1 'Alloc Ratio' --filter '*CalendarBenchmarks*' '*ComponentBenchmarks*' '*CostBenchmarks*' '*SearchBenchmarks*') >"$folder/log" ||
    { tail -n 40 "$folder/log" >&2; rm -rf "$folder"; return 1; }
  sed '/^| /,$!d; /^```/d; s/&#39;/'"'"'/g; s/\*\*//g; s/ \+|/ |/g; s/| \+/| /g; s/| *?  *|/| |/g; s/| *?  *|/| |/g; /^[| ]*$/d' "$folder"/BenchmarkDotNet.Artifacts/results/*.md
  rm -rf "$folder"
}
run() {
  echo "# Every hot path beside its baselines"
  echo
  echo "Made by \`benchmarks/run.sh\` on $(date -u +%Y-%m-%d): $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown) at the beginning, .NET $(dotnet --version). Subject and"
  echo "baseline take turns in one process; a ratio is the median of the pairs, with its quarters. Times are those of the measuring thread's own processor. Read the ratios."
  for group in "${groups[@]}"; do
    printf '\n## %s\n\n' "$group"
    case $group in
      hot) program hot-paths $quick ;;
      catalogue) program catalogue-ratios ;;
      bdn) bdn ;;
      search) program search-ratios ;;
      registers) program register-ratios ${quick:+100000} ;;
      indicators) program indicator-ratios ${quick:+100000} ;;
      workbooks) program workbook-ratios ;;
      threads) program thread-ratios ;;
    esac
  done
}
if [ -n "$keep" ]; then
  made=$(mktemp)
  run | tee "$made"
  mv "$made" benchmarks/results/run.md
else
  run
fi
