#!/usr/bin/env bash
# How fast `psa batch` is, and how much memory it takes: 10^4, 10^5 and 10^6 generated assessments, as JSON lines and as
# CSV, with one worker and with as many as cores. "process" is the whole command, in which Java first starts and compiles
# for some seconds; "warm" is batch after batch in one process, which shows whether the rate depends on the size. Builds
# nothing: run `mvn -q -DskipTests package` first.
#
#   psa-scoring/src/bench/batch.sh [LINES ...]
#   JAVA_OPTS='-XX:+UseSerialGC -Xmx256m' psa-scoring/src/bench/batch.sh
#
# A second of a core is a second of user and system time. The largest input takes about 1.5 GB of the temporary folder
# (TMPDIR), which is emptied at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."

jar=target/psa.jar
generator=io.github.psadelivery.scoring.bench.GeneratedAssessments
warm=io.github.psadelivery.scoring.bench.WarmBatch
if [[ ! -f $jar || ! -f target/test-classes/${generator//.//}.class ]]; then
    echo "There is no $jar, or no test classes beside it. Build them first: mvn -q -DskipTests package" >&2
    exit 1
fi
read -r -a options <<< "${JAVA_OPTS:-}"
read -r -a sizes <<< "${*:-10000 100000 1000000}"
cores=$(getconf _NPROCESSORS_ONLN)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

source src/bench/measured.sh

row() {
    awk -v "what=$1" -v "workers=$2" -v "bytes=$3" '{
        printf "%-14s %9d %7d %8d %9.2f %9d %9.2f %13d %7s\n", what, $1, bytes / $1, workers, $2, $1 / $2, $3, $1 / $3,
            $4 == "" ? "" : int($4 / 1024)
    }'
}

java -version 2>&1 | sed -n '2p'
echo "$cores cores, load $(cut -d ' ' -f 1-3 /proc/loadavg 2> /dev/null || echo unknown), java options: ${JAVA_OPTS:-none}"
printf '%-14s %9s %7s %8s %9s %9s %9s %13s %7s\n' '' lines B/line workers seconds lines/s 'CPU s' 'lines/s/core' 'RSS MB'
for format in jsonl csv; do
    files=()
    for size in "${sizes[@]}"; do
        in=$folder/$size.$format
        files+=("$in")
        java -cp "$jar:target/test-classes" "$generator" "$size" "$format" > "$in"
        for workers in $(printf '%s\n' 1 "$cores" | sort -nu); do
            measured java ${options[@]+"${options[@]}"} -jar "$jar" batch "$in" --out "$folder/out.$format" \
                --rejects "$folder/rejects.jsonl" --workers "$workers" --quiet \
                || { echo "The batch of $in failed." >&2; exit 1; }
            read -r seconds user system memory < "$folder/cost"
            echo "$size $seconds $(echo "$user $system" | awk '{ print $1 + $2 }') $memory" \
                | row "$format process" "$workers" "$(wc -c < "$in")"
            rm -f "$folder/out.$format"
        done
    done
    for workers in $(printf '%s\n' 1 "$cores" | sort -nu); do
        java ${options[@]+"${options[@]}"} -cp "$jar:target/test-classes" "$warm" "$workers" "${files[@]}" > "$folder/warm"
        place=0
        while read -r line; do
            echo "$line" | row "$format warm" "$workers" "$(wc -c < "${files[place]}")"
            place=$((place + 1))
        done < "$folder/warm"
    done
    rm -f "${files[@]}"
done
