#!/usr/bin/env bash
# Writes the lists of restored packages (packages*.lock.json) anew, after Directory.Packages.props or a reference was changed. Look at the difference before you commit it.
set -eu -o pipefail
cd "$(dirname "$0")/.."
dotnet restore Cchc.Core.sln --force-evaluate --nologo -v quiet
dotnet restore build/PublicDocs --force-evaluate --nologo -v quiet
# The library's tests restore what the build of it that they test needs.
for library in netstandard2.0 net8.0; do
  for project in Cchc.Core.Tests Cchc.Core.Json.Tests; do
    dotnet restore tests/$project -p:LibTfm=$library --force-evaluate --nologo -v quiet
  done
done
git --no-pager diff --stat -- '*.lock.json'
