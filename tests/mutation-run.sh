#!/usr/bin/env bash
# Mutates rooms of the library and runs their tests against each mutant, see docs/mutation.md: tests/mutation-run.sh ROOM…
# The survivors are written to tests/Conciliazione.Core.Tests/StrykerOutput/survivors.txt.
set -euo pipefail
(($# > 0)) || { echo "which rooms? such as: tests/mutation-run.sh Eligibility Funding" >&2; exit 2; }
cd "$(dirname "${BASH_SOURCE[0]}")/Conciliazione.Core.Tests"
mutate=()
for room in "$@"; do
    [[ -d ../../src/Conciliazione.Core/$room ]] || { echo "no room is called $room" >&2; exit 2; }
    mutate+=(--mutate "**/$room/**/*.cs")
done

# Stryker makes the mutants. Of the tests it runs one, which reaches none of them: that they run against it is done below.
# The filter is an option of the configuration file alone.
config=$(mktemp --suffix=.json)
trap 'rm -f "$config"' EXIT
cat >"$config" <<'JSON'
{
  "stryker-config": {
    "project": "Conciliazione.Core.csproj",
    "test-case-filter": "FullyQualifiedName~ApprovedFileTests",
    "coverage-analysis": "perTest",
    "reporters": ["json"]
  }
}
JSON
rm -rf StrykerOutput
# The code is analyzed by its own build.
export RunAnalyzers=false CONCILIAZIONE_KEEP_MUTANTS=$PWD/StrykerOutput/build
dotnet stryker --config-file "$config" --concurrency 1 --configuration Release "${mutate[@]}" --skip-version-check
unset CONCILIAZIONE_KEEP_MUTANTS

export CONCILIAZIONE_SEED='(1234,5679)' CONCILIAZIONE_CASES=10
nice -n "${NICE:-15}" dotnet StrykerOutput/build/Conciliazione.Core.Tests.dll mutants \
    StrykerOutput/*/reports/mutation-report.json StrykerOutput/survivors.txt "${PROCESSES:-1}" "$@"
