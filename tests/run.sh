#!/usr/bin/env bash
# Runs every test of the project; needs nothing but the .NET SDK and, for the first run on a machine without a browser, apt-get.
# Ends with one line "N passed, N failed, N skipped". The exit code is 0 only when tests ran and none failed.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
configuration=${CONFIGURATION:-Release}

passed=0 failed=0 skipped=0
finish() {
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ] && [ $((passed + skipped)) -gt 0 ] && [ "${1:-0}" -eq 0 ]
  exit
}

if ! command -v chromium-headless-shell >/dev/null; then
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
  echo "Installing a browser for the browser tests."
  if ! { "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-liberation >/dev/null; }; then
    echo "The browser tests need a browser: install the packages chromium-headless-shell and fonts-liberation, then run this again." >&2
    failed=1
    finish 1
  fi
fi

if ! dotnet build Interviewer.sln -c "$configuration" -v q -clp:NoSummary -warnaserror; then
  echo "The build failed; no test was run." >&2
  failed=1
  finish 1
fi

broken=0
failures=$(mktemp)
speeds=tests/Interviewer.BrowserTests/bin/$configuration/net10.0/speeds.txt
rm -f "$speeds"
for project in tests/Interviewer.Tests tests/Interviewer.BrowserTests; do
  output=$(mktemp)
  dotnet test --project "$project" -c "$configuration" --no-build 2>&1 | tee "$output"
  code=${PIPESTATUS[0]}
  read -r p f s < <(awk '
    /^Test run summary:/ { summary = 1 }
    summary && $1 == "succeeded:" { p = $2 }
    summary && $1 == "failed:" { f = $2 }
    summary && $1 == "skipped:" { s = $2 }
    END { print p + 0, f + 0, s + 0 }' "$output")
  grep -A 4 '^failed ' "$output" >> "$failures"
  rm -f "$output"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  # A run that crashed, timed out or found no test has failed even when nothing was counted.
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then
    echo "$project did not finish (exit code $code)." >&2
    broken=1
  fi
done

# What the browser suite measured of every page; "dotnet test" keeps to itself what a test prints.
if [ -f "$speeds" ]; then cat "$speeds"; fi

# What is measured may not drop by more than chance explains, against the run that was accepted last (eval/baselines).
dotnet run --project eval/Interviewer.Eval -c "$configuration" --no-build -- all --quick --compare || broken=1
# Where whoever looks at the end of a run sees it.
cat "$failures"
rm -f "$failures"
finish "$broken"
