#!/usr/bin/env bash
# How long cchc takes to start, beside an empty .NET program of the same kind: builds both, runs them in turn, prints the median of the ratios of each pair.
# benchmarks/start-up.sh [PAIRS] [COMMAND …]; 40 pairs of "day 2026-08-31" without. The result, and what it was measured on: benchmarks/results/start-up.md.
set -euo pipefail
cd "$(dirname "$0")/.."
pairs=${1:-40}
shift || true
command=("$@")
[ ${#command[@]} -gt 0 ] || command=(day 2026-08-31)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
runtime=$(dotnet msbuild src/Cchc.Cli -getProperty:NETCoreSdkPortableRuntimeIdentifier)

# The same settings as a program of the template has; one returns, one says a line.
program() { # name, its only line
  mkdir "$folder/$1"
  printf '%s\n' "$2" >"$folder/$1/Program.cs"
  printf '%s' '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>' \
    '<ImplicitUsings>enable</ImplicitUsings><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>' >"$folder/$1/$1.csproj"
  dotnet publish "$folder/$1" -c Release -r "$runtime" --self-contained false -p:PublishReadyToRun=true -o "$folder/$1/out" --nologo -v quiet
}
program empty 'return 0;'
program hello 'Console.WriteLine("Xin chào");'
dotnet publish src/Cchc.Cli -c Release -r "$runtime" -p:PackAsTool=false -o "$folder/cchc" --nologo -v quiet

once() { # program and arguments: seconds
  local before=$EPOCHREALTIME
  "$@" >/dev/null
  echo "$before $EPOCHREALTIME" | awk '{print $2 - $1}'
}
median() { sort -n | awk '{all[NR] = $1} END {print all[int((NR + 1) / 2)]}'; }

once "$folder/cchc/cchc" "${command[@]}" >/dev/null
for other in empty hello; do
  once "$folder/$other/out/$other" >/dev/null
  for _ in $(seq "$pairs"); do
    echo "$(once "$folder/cchc/cchc" "${command[@]}") $(once "$folder/$other/out/$other")" | awk '{print $1 / $2}'
  done | median | awk -v other="$other" '{printf "cchc / %s: %.2f\n", other, $1}'
done
