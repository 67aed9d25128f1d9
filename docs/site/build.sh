#!/usr/bin/env bash
# Builds the documentation site into artifacts/site/html: pages in Vietnamese and English, the reference of the API, a search. A warning is an error.
# Needs the .NET SDK; docfx is a local tool (.config/dotnet-tools.json). CCHC_NO_BUILD=1 takes the Release build that is there.
set -eu -o pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
[ -n "${CCHC_NO_BUILD:-}" ] || for project in Cchc.Core.Json Cchc.Core.OpenXml Cchc.Core.Extensions.Hosting Cchc.Core.EntityFrameworkCore; do
  dotnet build "src/$project" -c Release -f net10.0 --nologo -v quiet
done
dotnet tool restore >/dev/null
rm -rf artifacts/site
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet docfx docfx.json "$@" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
# A warning of docfx is an error: a link that leads nowhere, a comment of which it shows something else than what was written.
if grep -E '(^|: )(warning|error)[: ]' "$log" >&2; then
  exit 1
fi

# Pages in Vietnamese have a frame in Vietnamese.
find artifacts/site/html \( -name '*.vi.html' -o -path '*/html/vi/*.html' -o -path '*/html/index.html' \) -exec sed -i \
  -e 's|<html>|<html lang="vi">|' -e 's|"In this article"|"Trong trang này"|' -e 's|{count} results for|{count} kết quả cho|' -e 's|No results for|Không có kết quả cho|' \
  -e 's|"Filter by title"|"Lọc theo tên trang"|' -e 's|"loc:nextArticle" content="Next"|"loc:nextArticle" content="Trang sau"|' -e 's|"loc:prevArticle" content="Previous"|"loc:prevArticle" content="Trang trước"|' \
  -e 's|content="Light"|content="Sáng"|' -e 's|content="Dark"|content="Tối"|' -e 's|content="Auto"|content="Theo máy"|' -e 's|"Change theme"|"Đổi nền"|' -e 's|content="Copy"|content="Chép"|' \
  -e 's|content="Download PDF"|content="Tải PDF"|' -e 's|placeholder="Search"|placeholder="Tìm"|' {} +
find artifacts/site/html -name '*.html' -exec sed -i 's|<html>|<html lang="en">|' {} +
echo "artifacts/site/html/index.html"
