#!/usr/bin/env bash
# What action.yml runs: finds notelint, lints, and tells GitHub the counts. Inputs come as INPUT_* variables.
set -euo pipefail

action=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
temp=$(mktemp -d "${RUNNER_TEMP:-/tmp}/notelint-XXXXXX")
trap 'rm -rf "$temp"' EXIT
output=${GITHUB_OUTPUT:-/dev/null}
sarif=${INPUT_SARIF_FILE:-notelint.sarif}
sarif=${sarif//[$'\r\n']/}

# The folder of the package: that of the wanted version, else the repository's own, else that of the action's version.
package=''
if [[ -z ${INPUT_VERSION:-} && ${INPUT_SAFE:-} != true ]]; then
  package=$(node -p "path.dirname(require.resolve('notelint/package.json', { paths: [process.cwd()] }))" 2>/dev/null || true)
fi
if [[ -z $package ]]; then
  version=${INPUT_VERSION:-$(node -p "require(process.argv[1]).version" "$action/package.json")}
  npm install --prefix "$temp" --no-save --no-audit --no-fund --ignore-scripts --silent "notelint@$version"
  package=$temp/node_modules/notelint
fi

flags=()
[[ -n ${INPUT_CONFIG:-} ]] && flags+=("--config=$INPUT_CONFIG")
[[ -n ${INPUT_MODE:-} ]] && flags+=("--mode=$INPUT_MODE")
[[ -n ${INPUT_MIN_SCORE:-} ]] && flags+=("--min-score=$INPUT_MIN_SCORE")
[[ -n ${INPUT_MAX_WARNINGS:-} ]] && flags+=("--max-warnings=$INPUT_MAX_WARNINGS")
[[ ${INPUT_SAFE:-} == true ]] && flags+=(--safe)
paths=()
while IFS= read -r path; do
  if [[ -n $path ]]; then paths+=("$path"); fi
done <<<"${INPUT_PATHS:-.}"

code=0
node "$package/dist/bin.js" -f github -f "sarif=$sarif" -f "json=$temp/report.json" ${flags[@]+"${flags[@]}"} -- "${paths[@]}" || code=$?

if [[ -f $temp/report.json ]]; then
  node - "$temp/report.json" >>"$output" <<'COUNT'
const reports = JSON.parse(require('node:fs').readFileSync(process.argv[2], 'utf8'))
const sum = (key) => reports.reduce((total, report) => total + report[key], 0)
const scores = reports.flatMap(({ score }) => score ?? [])
console.log(`error-count=${sum('errorCount')}\nwarning-count=${sum('warningCount')}`)
console.log(`note-count=${scores.length}\nmin-score=${scores.length > 0 ? Math.min(...scores) : ''}`)
COUNT
  echo "sarif-file=$sarif" >>"$output"
fi
exit "$code"
