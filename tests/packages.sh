# Sourced by run.sh: packs the packages and uses them as a stranger does. The program in tests/Packages/Consumer sees nothing but the packages; it runs on .NET 10, its build for
# .NET 8 too, and in a thorough run trimmed, in WebAssembly, compiled ahead of time for .NET 10 (a part of it for .NET 8) and for .NET Framework 4.7.2 on Mono; FSharp and VisualBasic ask the same in
# their languages. Each prints the bytes of expected.txt. The command is installed from its package and answers. The pages of the packages are looked at by tests/Packages/Pages. Writes one line of totals as dotnet test does. CCHC_ACCEPT_CONSUMER=1 writes
# expected.txt anew; CCHC_PACK_PLATFORMS=1 packs and installs the command for this platform too.

packages_folder=
package_version="0.0.0-test.$$"
packages_passed=0 packages_failed=0 packages_skipped=0

# What only root can install from Debian's packages: a file or command that must be there, then names of packages.
need() {
  [ -e "$1" ] || command -v "$1" >/dev/null && return 0
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  echo "== installing ${*:2}" >&2
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${@:2}"; } >/dev/null 2>&1
  [ -e "$1" ] || command -v "$1" >/dev/null
}

package_result() { # title, exit code, file with the output of a failure
  if [ "$2" = 0 ]; then
    packages_passed=$((packages_passed + 1))
  else
    packages_failed=$((packages_failed + 1))
    broken
    echo "FAILED: $1"
    tail -n 40 "$3"
  fi
}

package_skipped() { # title, what is missing
  packages_skipped=$((packages_skipped + 1))
  echo "Skipped: $1: $2."
}

same_as_expected() { # file, the parts that it has; all when not given
  grep -E "^(${2:-.*}): " "$packages_folder/expected.txt" | diff -u --strip-trailing-cr - "$1"
}

consumer() { # title, project and publish arguments as one word, command that runs it, the parts of the script that it has
  local out="$packages_folder/log"
  begin "package: $1"
  {
    # shellcheck disable=SC2086
    (cd "$packages_folder" && dotnet publish $2 -c Release --nologo -v quiet "-p:CchcVersion=$package_version") &&
      $3 >"$packages_folder/printed" && same_as_expected "$packages_folder/printed" "${4:-}"
  } >"$out" 2>&1
  package_result "$1" $? "$out"
}

# The steps of docs/how-to/use-the-package.md in an empty folder: a web program that has nothing but the packages stores a dossier and explains its deadline.
follow_the_how_to() { # the how-to
  local folder="$packages_folder/desk" address=http://127.0.0.1:5080 page=$1 server status=1
  mkdir "$folder" && cd "$folder" || return
  dotnet new web || return
  for package in Cchc.Core.Json Cchc.Core.EntityFrameworkCore; do dotnet add package $package --version "$package_version" || return; done
  dotnet add package Microsoft.EntityFrameworkCore.Sqlite --version '10.0.*' || return
  awk '/^```csharp/ {inside = 1; next} /^```$/ {inside = 0} inside' "$page" >Program.cs
  dotnet build || return
  # The address of the page, unless somebody else listens there.
  (exec 3<>/dev/tcp/127.0.0.1/5080) 2>/dev/null && { echo "port 5080 is taken" && return 1; }
  dotnet run --no-build --urls $address >server.log 2>&1 &
  server=$!
  for _ in $(seq 60); do
    (exec 3<>/dev/tcp/127.0.0.1/5080) 2>/dev/null && break
    sleep 1
  done
  grep -E '^curl ' "$page" >requests.sh && bash -e requests.sh >answers.json && grep '"legalDueOn":"2026-09-09"' answers.json && grep '"legalDue":"2026-09-09"' answers.json && status=0
  kill -- $(ps -o pid= --ppid $server) $server
  cat answers.json server.log
  return $status
}

test_packages() {
  local root=$PWD out project
  packages_folder="$work/packages"
  mkdir "$packages_folder"
  out="$packages_folder/log"
  cp -r tests/Packages/. "$packages_folder"
  mkdir "$packages_folder/packed"
  printf '<configuration><packageSources><add key="packed" value="%s/packed" /></packageSources></configuration>\n' "$packages_folder" >"$packages_folder/nuget.config"

  local packages
  mapfile -t packages <build/packages.txt
  for project in "${packages[@]}"; do
    begin "package: pack $project"
    dotnet pack "src/$project" -c Release --no-build -o "$packages_folder/packed" "-p:PackageVersion=$package_version" --nologo -v quiet >"$out" 2>&1
    package_result "pack $project" $? "$out"
  done

  begin "package: the pages"
  (cd "$packages_folder" && dotnet run --project Pages -- packed "$root/docs/how-to/use-the-package.md" "${packages[@]}") >"$out" 2>&1
  package_result "the pages of the packages" $? "$out"

  if command -v curl >/dev/null; then
    begin "package: the how-to"
    (follow_the_how_to "$root/docs/how-to/use-the-package.md") >"$out" 2>&1
    package_result "the steps of docs/how-to/use-the-package.md" $? "$out"
  else
    echo "curl is not here: the steps of docs/how-to/use-the-package.md are left out."
  fi

  if [ "${CCHC_ACCEPT_CONSUMER:-}" = 1 ]; then
    (cd "$packages_folder" && dotnet run --project Consumer -f net10.0 "-p:CchcVersion=$package_version" >"$root/tests/Packages/expected.txt")
    cp tests/Packages/expected.txt "$packages_folder"
  fi

  consumer net10.0 "Consumer -f net10.0 -p:PublishAot=false -o $packages_folder/plain" "dotnet $packages_folder/plain/Consumer.dll"
  if [ -n "$thorough" ]; then
    consumer net8.0 "Consumer -f net8.0 -p:PublishAot=false -o $packages_folder/plain8" "dotnet $packages_folder/plain8/Consumer.dll"
    consumer F# "FSharp -o $packages_folder/fsharp" "dotnet $packages_folder/fsharp/FSharp.dll"
    consumer "Visual Basic" "VisualBasic -o $packages_folder/basic" "dotnet $packages_folder/basic/VisualBasic.dll"
    consumer trimmed "Consumer -f net10.0 -p:TargetFrameworks=net10.0 --use-current-runtime --self-contained -p:PublishAot=false -p:PublishTrimmed=true -p:TrimMode=full -o $packages_folder/trimmed" \
      "$packages_folder/trimmed/Consumer"

    if need node nodejs; then
      consumer WebAssembly "WebAssembly -o $packages_folder/web" "node $packages_folder/web/wwwroot/main.mjs"
    else
      package_skipped "WebAssembly" "Node is not installed"
    fi

    if command -v clang >/dev/null || need gcc gcc libc6-dev zlib1g-dev; then
      # The compiler of .NET 8 does not come to an end with the whole program.
      consumer net8.0-aot "Small --use-current-runtime -o $packages_folder/aot8" "$packages_folder/aot8/Small" "calendar|deadline|plan"
      consumer net10.0-aot "Consumer -f net10.0 --use-current-runtime -o $packages_folder/aot10" "$packages_folder/aot10/Consumer"
    else
      package_skipped "ahead-of-time compilation" "no linker (clang or gcc)"
    fi

    if need /usr/lib/mono/4.5/Facades/netstandard.dll mono-runtime mono-devel; then
      consumer net472 "Consumer -f net472 -o $packages_folder/framework" "mono $packages_folder/framework/Consumer.exe"
    else
      package_skipped ".NET Framework" "Mono is not installed"
    fi
  fi

  begin "package: the command"
  {
    dotnet tool install Cchc.Cli --version "$package_version" --tool-path "$packages_folder/tool" --configfile "$packages_folder/nuget.config" &&
      (cd / && "$packages_folder/tool/cchc" deadline --procedure 1.001193 --received 2026-08-28T16:30 --format json >"$packages_folder/printed") &&
      grep '"dueDate": *"2026-09-03"' "$packages_folder/printed"
  } >"$out" 2>&1
  package_result "the command installed from its package" $? "$out"

  # The packages for platforms: the one that fits is found, and a day is answered with almost nothing compiled at start (benchmarks/results/start-up.md).
  # Compiling all assemblies ahead takes some four minutes of a processor, so it is done when CCHC_PACK_PLATFORMS=1 asks for it.
  if [ "${CCHC_PACK_PLATFORMS:-}" = 1 ]; then
    begin "package: the command compiled for this platform"
    {
      printf '<configuration><packageSources><clear /><add key="packed" value="%s/platforms" /></packageSources></configuration>\n' "$packages_folder" >"$packages_folder/platforms.config" &&
        dotnet pack src/Cchc.Cli -c Release -p:CchcPlatforms=this -o "$packages_folder/platforms" "-p:PackageVersion=$package_version.1" --nologo -v quiet &&
        dotnet tool install Cchc.Cli --version "$package_version.1" --tool-path "$packages_folder/compiled" --configfile "$packages_folder/platforms.config" &&
        (cd / && DOTNET_JitStdOutFile="$packages_folder/jit" DOTNET_JitDisasmSummary=1 "$packages_folder/compiled/cchc" day 2026-08-31) &&
        cat "$packages_folder/jit" && [ "$(wc -l <"$packages_folder/jit")" -le 8 ]
    } >"$out" 2>&1
    package_result "the command installed from its package for this platform, and what it compiles at start" $? "$out"
  fi

  rm -rf "$packages_folder" "${NUGET_PACKAGES:-$HOME/.nuget/packages}"/cchc.*/"$package_version"*
  rm -f "$work/now.$BASHPID"
  echo "Failed: $packages_failed, Passed: $packages_passed, Skipped: $packages_skipped, Total: $((packages_passed + packages_failed + packages_skipped)) - packages" | tee "$work/tests.packages"
}
