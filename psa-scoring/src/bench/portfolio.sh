#!/usr/bin/env bash
# What a large portfolio costs: generated items at generated dates as sheets in a folder, and of them in one run of
# `psa report` the delivery report, the league table and the maps as pages of HTML with their index. Beside it, as a
# process of its own too, reading and scoring the same folder alone ("score"). Java takes what memory it finds, so the last
# row takes the collector for small heaps. Builds nothing: run `mvn -q -DskipTests package` first.
#
#   psa-scoring/src/bench/portfolio.sh [ITEMS [DATES]]
#   JAVA_OPTS=-XX:+UseSerialGC psa-scoring/src/bench/portfolio.sh 1000
#
# 5,000 items at 12 dates take about 150 MB of the temporary folder (TMPDIR), which is emptied at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."

jar=target/psa.jar
generator=io.github.psadelivery.scoring.bench.GeneratedPortfolio
if [[ ! -f $jar || ! -f target/test-classes/${generator//.//}.class ]]; then
    echo "There is no $jar, or no test classes beside it. Build them first: mvn -q -DskipTests package" >&2
    exit 1
fi
read -r -a options <<< "${JAVA_OPTS:-}"
items=${1:-5000}
dates=${2:-12}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
source src/bench/measured.sh

mkdir "$folder/in" "$folder/pages"
java -cp "$jar:target/test-classes" "$generator" "$items" "$dates" "$folder/in"

row() {
    awk -v "what=$1" '{
        printf "%-16s %9.2f %9.2f %7s\n", what, $1, $2 + $3, $4 == "" ? "" : int($4 / 1024)
    }' "$folder/cost"
}

java -version 2>&1 | sed -n '2p'
echo "$(getconf _NPROCESSORS_ONLN) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg 2> /dev/null || echo unknown), java options: ${JAVA_OPTS:-none}"
echo "$items items at $dates dates, $(du -sm "$folder/in" | cut -f 1) MB of sheets"
printf '%-16s %9s %9s %7s\n' '' seconds 'CPU s' 'RSS MB'
measured java ${options[@]+"${options[@]}"} -jar "$jar" score "$folder/in" --format csv --quiet > "$folder/out.csv"
row score
rm -f "$folder/out.csv"
measured java ${options[@]+"${options[@]}"} -jar "$jar" report "$folder/in" --html "$folder/pages/report.html" --quiet
row report
measured java ${options[@]+"${options[@]}"} -XX:+UseSerialGC -jar "$jar" report "$folder/in" --html "$folder/pages/report.html" --quiet
row 'report, serial'
find "$folder/pages" -name '*.html' -exec wc -c {} + | grep -v ' total$' | sort -n | awk '{
    files++; bytes += $1; most = $1
} END {
    printf "%d files, %.1f MB in all, the largest %.1f MB\n", files, bytes / 1e6, most / 1e6
}'
