#!/usr/bin/env bash
# Asks the search of the built site the questions of questions.json, in Chromium, and counts how often the page that should answer is among the first five. Fails when one is not.
# Needs the site (build.sh) and /usr/bin/chromium, or another one in CHROMIUM. A word of ask.sh is the set of questions: first, second; without one all are asked.
set -eu -o pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
site=artifacts/site
[ -f "$site/html/index.json" ] || { echo "There is no $site/html: build it first, bash docs/site/build.sh." >&2; exit 2; }
cp docs/site/ask.html docs/site/questions.json "$site/"
work=$(mktemp -d)
port=${PORT:-8093}
dotnet docfx serve "$site" -p "$port" >"$work/served" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work" "$site/ask.html" "$site/questions.json"' EXIT
for _ in $(seq 100); do
  grep -q 'Press Ctrl+C' "$work/served" && break
  kill -0 "$server" 2>/dev/null || { cat "$work/served" >&2; exit 2; }
  sleep 0.2
done
"${CHROMIUM:-/usr/bin/chromium}" --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --user-data-dir="$work/profile" \
  --dump-dom "http://127.0.0.1:$port/ask.html?set=${1:-}" 2>"$work/errors" >"$work/page" || { cat "$work/errors" >&2; exit 2; }
sed -n '/<pre id="answers">/,/<\/pre>/p' "$work/page" | sed -e 's/<[^>]*>//g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g'
grep -q '^asked: ' "$work/page" || { echo "The questions were not asked to their end." >&2; exit 2; }
! grep -q '^missed' "$work/page"
