#!/usr/bin/env bash
# Mutates one room of the library, see docs/mutation.md: tests/mutation-run.sh ROOM [TEST-FILTER]
set -euo pipefail
room=${1:?the room to mutate, such as Eligibility}
filter=${2:-FullyQualifiedName~Conciliazione.Tests.$room.|FullyQualifiedName~DefectCodesTests}
cd "$(dirname "${BASH_SOURCE[0]}")/Conciliazione.Core.Tests"
[[ -d ../../src/Conciliazione.Core/$room ]] || { echo "no room is called $room" >&2; exit 2; }

# The filter is an option of the configuration file alone.
config=$(mktemp --suffix=.json)
trap 'rm -f "$config"' EXIT
cat >"$config" <<JSON
{
  "stryker-config": {
    "project": "Conciliazione.Core.csproj",
    "test-case-filter": "$filter",
    "coverage-analysis": "perTest",
    "reporters": ["html", "json"]
  }
}
JSON

export CONCILIAZIONE_SEED='(1234,5679)' CONCILIAZIONE_CASES=10
nice -n 15 dotnet stryker --config-file "$config" --concurrency "${CONCURRENCY:-1}" --mutate "**/$room/**/*.cs" --skip-version-check
