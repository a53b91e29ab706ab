#!/usr/bin/env bash
# How fast registers of agreements are read, checked and reckoned, and how much memory that takes: generated registers of
# 5 indicators with 40 observations each, as JSON lines. "tokens" is Jackson alone on the same file, "read" is reading and
# checking, "progress" is all of it in one stream. Each is a process of its own, warm before it is measured; flat memory
# shows in files of several sizes. Builds nothing: run `mvn -q -DskipTests package` first.
#
#   psa-scoring/src/bench/registers.sh [REGISTERS ...]
#   JAVA_OPTS='-XX:+UseSerialGC -Xmx256m' SECONDS_EACH=2 psa-scoring/src/bench/registers.sh 100
#
# A second of a core is a second of user and system time. 10,000 registers take about 300 MB of the temporary folder
# (TMPDIR), which is emptied at the end. Less than 20 seconds each measure the compiler of Java rather than us.
set -euo pipefail
cd "$(dirname "$0")/../.."

jar=target/psa.jar
generator=io.github.psadelivery.scoring.bench.GeneratedRegisters
stream=io.github.psadelivery.scoring.bench.RegisterStream
if [[ ! -f $jar || ! -f target/test-classes/${generator//.//}.class ]]; then
    echo "There is no $jar, or no test classes beside it. Build them first: mvn -q -DskipTests package" >&2
    exit 1
fi
read -r -a options <<< "${JAVA_OPTS:-}"
read -r -a sizes <<< "${*:-1000 10000}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
source src/bench/measured.sh

java -version 2>&1 | sed -n '2p'
echo "load $(cut -d ' ' -f 1-3 /proc/loadavg 2> /dev/null || echo unknown), java options: ${JAVA_OPTS:-none}"
printf '%-9s %9s %10s %9s %11s %9s %16s %7s\n' \
    '' registers B/register seconds registers/s 'CPU s' 'registers/s/core' 'RSS MB'
for size in "${sizes[@]}"; do
    in=$folder/$size.jsonl
    java -cp "$jar:target/test-classes" "$generator" "$size" > "$in"
    for what in tokens read progress; do
        measured java ${options[@]+"${options[@]}"} -cp "$jar:target/test-classes" "$stream" "$what" "$in" \
            ${SECONDS_EACH:-20} > "$folder/out"
        read -r _ _ _ memory < "$folder/cost"
        echo "$(< "$folder/out") ${memory:-}" | awk -v "what=$what" -v "bytes=$(wc -c < "$in")" '{
            printf "%-9s %9d %10d %9.2f %11d %9.2f %16d %7s\n", what, $1, bytes / $1, $2, $1 / $2, $3, $1 / $3,
                $4 == "" ? "" : int($4 / 1024)
        }'
    done
    rm -f "$in"
done
