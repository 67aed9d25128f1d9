#!/usr/bin/env bash
# The long proof: questions to both engines, fuzzed inputs, rounds of eight threads with whole answers, quick calls of each of eight threads. Each prints a summary; inputs that cause a
# fault are kept in artifacts/faults.
#   tests/proof.sh [QUESTIONS [INPUTS [ROUNDS [SEED [CALLS]]]]]     default: 10 million, 10 million, 2,000, seed 1, 10 million
# One alone: dotnet tests/Cchc.Proof/bin/Release/net10.0/Cchc.Proof.dll engine 1000000 7
set -u -o pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build tests/Cchc.Proof -c Release --nologo -v quiet || exit 1
program=tests/Cchc.Proof/bin/Release/net10.0/Cchc.Proof.dll
broken=0
dotnet "$program" engine "${1:-10000000}" "${4:-1}" || broken=1
dotnet "$program" fuzz "${2:-10000000}" "${4:-1}" artifacts/faults || broken=1
dotnet "$program" threads "${3:-2000}" "${4:-1}" || broken=1
dotnet "$program" calls "${5:-10000000}" "${4:-1}" || broken=1
exit "$broken"
