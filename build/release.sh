#!/usr/bin/env bash
# Makes everything that a release consists of, and publishes nothing: bash build/release.sh [--baseline COMMIT|none] [-p:CchcProjectUrl=… -p:CchcRepositoryUrl=…].
# What is committed is packed, in a copy of its own, and nothing else. The files lie in artifacts/release/VERSION: packages with symbols, a bill of materials for each, the release notes, the
# hashes of all. A second run of the same commit compares its hashes with the first and says what differs. Run bash tests/run.sh before.
set -eu -o pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export RunAnalyzers=false # tests/run.sh has judged the same files; the assemblies are the same without

say() { echo "== $1"; }
fail() { echo "build/release.sh: $1" >&2; exit 1; }

baseline=$(git describe --tags --match 'v*' --abbrev=0 HEAD^ 2>/dev/null || echo none)
addresses=()
while [ $# -gt 0 ]; do
  case $1 in
    --baseline) [ $# -gt 1 ] || fail "--baseline wants a commit, or none"; baseline=$2; shift 2 ;;
    -p:CchcProjectUrl=* | -p:CchcRepositoryUrl=*) addresses+=("$1"); shift ;;
    *) fail "'$1' is not understood; --baseline COMMIT, -p:CchcProjectUrl=…, -p:CchcRepositoryUrl=… are" ;;
  esac
done

say "the tree, the version, the changelog"
[ -z "$(git status --porcelain)" ] || fail "the tree is not clean: $(git status --porcelain | head -n 3)"
version=$(sed -n 's|.*<Version>\(.*\)</Version>.*|\1|p' Directory.Build.props)
[[ $version =~ ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?$ ]] || fail "'$version' in Directory.Build.props is no version"
tagged=$(git rev-parse -q --verify "v$version^{commit}" || true)
[ -z "$tagged" ] || [ "$tagged" = "$(git rev-parse HEAD)" ] || fail "the tag v$version stands on another commit; raise the version in Directory.Build.props"
heading=$(grep -F "## [$version] - " CHANGELOG.md || true)
[[ $heading =~ \ -\ [0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || fail "CHANGELOG.md has no section '## [$version] - YYYY-MM-DD'"

mapfile -t packages <build/packages.txt
root=$PWD out=$PWD/artifacts/release/$version
work=$(mktemp -d)
trap 'rm -rf "$work" "${NUGET_PACKAGES:-$HOME/.nuget/packages}"/cchc.cli/"$version"' EXIT
rm -rf "$out.before"
[ ! -d "$out" ] || mv "$out" "$out.before"
mkdir -p "$out"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

copy() { # commit, folder
  git clone -q --no-local . "$2"
  git -C "$2" -c advice.detachedHead=false checkout -q "$1"
  git -C "$2" remote remove origin
}

if [ "$baseline" != none ]; then
  say "the packages of $baseline, to compare with"
  copy "$baseline" "$work/before"
  mkdir "$work/baseline"
  for package in "${packages[@]}"; do
    [ "$package" != Cchc.Cli ] && [ -d "$work/before/src/$package" ] || continue
    (cd "$work/before" && dotnet pack "src/$package" -c Release -o "$work/baseline/$package" --nologo -v quiet)
  done
fi

say "what is restored: the lists beside the projects, and no known fault"
copy HEAD "$work/tree"
cd "$work/tree"
dotnet restore Cchc.Core.sln --locked-mode --nologo -v quiet "-warnaserror:NU1901;NU1902;NU1903;NU1904"

say "packages"
for package in "${packages[@]}"; do
  old=()
  if [ -d "$work/baseline/$package" ]; then
    # A major version may break with the one before; any other may only add.
    before=$(basename "$(ls "$work/baseline/$package"/*.nupkg)" .nupkg)
    before=${before#"$package".}
    if [ "${before%%.*}" = "${version%%.*}" ]; then old=("-p:PackageValidationBaselinePath=$work/baseline/$package/$package.$before.nupkg"); fi
  fi
  dotnet pack "src/$package" -c Release -o "$out" -p:RestoreLockedMode=true "${old[@]}" "${addresses[@]}" --nologo -v quiet
done

say "the pages of the packages"
cp -r tests/Packages "$work/pages"
(cd "$work/pages" && dotnet run --project Pages -- "$out" "$work/tree/docs/how-to/use-the-package.md" "${packages[@]}")

say "bills of materials"
dotnet tool restore >/dev/null
stamp=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)
for package in "${packages[@]}"; do
  kind=Library
  [ "$package" != Cchc.Cli ] || kind=Application
  dotnet dotnet-CycloneDX "src/$package/$package.csproj" --output "$out" --filename "$package.$version.cdx.json" --output-format Json --spec-version 1.6 \
    --no-serial-number --exclude-dev --include-project-references --disable-package-restore --set-name "$package" --set-version "$version" --set-type $kind --set-nuget-purl >"$work/sbom.log" ||
    { cat "$work/sbom.log" >&2; fail "no bill of materials for $package"; }
  # Its time is that of the commit, so that the same commit gives the same bill.
  sed -i "s/\"timestamp\": \"[^\"]*\"/\"timestamp\": \"$stamp\"/" "$out/$package.$version.cdx.json"
done

say "the command from its package, in an empty folder, by every document"
mkdir "$work/tool"
printf '<configuration><packageSources><clear /><add key="release" value="%s" /></packageSources></configuration>\n' "$out" >"$work/nuget.config"
dotnet tool install Cchc.Cli --version "$version" --tool-path "$work/tool" --configfile "$work/nuget.config" >/dev/null
dotnet build tests/Cchc.Cli.Tests -c Release -p:RestoreLockedMode=true --nologo -v quiet
CCHC_COMMAND=$work/tool/cchc dotnet test tests/Cchc.Cli.Tests -c Release --no-build --nologo --filter CommandBlockTests

say "notes and hashes"
awk -v title="## [$version] - " 'index($0, title) == 1 {inside = 1} inside && /^## / && index($0, title) != 1 {exit} inside' CHANGELOG.md >"$out/release-notes.md"
cd "$out"
sha256sum -- * | tee "$work/SHA256SUMS"
mv "$work/SHA256SUMS" .
if [ -f "$out.before/SHA256SUMS" ]; then
  say "compared with the run before"
  diff "$out.before/SHA256SUMS" SHA256SUMS && echo "the same hashes" || fail "these files differ from those of the run before, in $out.before"
fi

echo "$(wc -l <SHA256SUMS) files in ${out#"$root/"}; nothing was published."
