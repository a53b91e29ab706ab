#!/usr/bin/env bash
# How long a cold process takes to its first explained score, by the shipped rubric as tables: as it is, and with an
# archive of its classes (AppCDS), the first compiler only and the serial collector. Medians of ten runs. Builds nothing:
# run `mvn -q -DskipTests package` first.
#
#   psa-scoring/src/bench/cold-start.sh [RUNS]
#
# The archive must never be made by a run that uses free DRL: with drools-mvel loaded, JDK 17 crashes while it writes it.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-10}
jar=target/psa.jar
main=io.github.psadelivery.scoring.bench.ColdStart
if [[ ! -f $jar || ! -f target/test-classes/${main//.//}.class ]]; then
    echo "There is no $jar, or no test classes beside it. Build them first: mvn -q -DskipTests package" >&2
    exit 1
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# An archive holds classes of jars only.
jar --create --file "$folder/bench.jar" -C target/test-classes "${main//.//}.class"
path=$jar:$folder/bench.jar

median() {
    sort -n | awk '{ values[NR] = $1 } END { print (values[int((NR + 1) / 2)] + values[int(NR / 2) + 1]) / 2 }'
}

milliseconds() {
    date +%s%N | sed 's/......$//'
}

# Prints the medians of the runs: main to the score with its reasons, main to all of it as text, and the whole process.
medians() {
    local run before
    : > "$folder/inside"
    : > "$folder/whole"
    for ((run = 0; run < runs; run++)); do
        before=$(milliseconds)
        java "$@" -cp "$path" "$main" >> "$folder/inside"
        echo $(($(milliseconds) - before)) >> "$folder/whole"
    done
    printf '%12s %12s %12s\n' "$(cut -d ' ' -f 1 "$folder/inside" | median)" \
        "$(cut -d ' ' -f 2 "$folder/inside" | median)" "$(median < "$folder/whole")"
}

fast=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)
java "${fast[@]}" -XX:ArchiveClassesAtExit="$folder/psa.jsa" -cp "$path" "$main" > "$folder/dump" 2>&1
[[ -s $folder/psa.jsa ]] || { cat "$folder/dump" >&2; exit 1; }

java -version 2>&1 | sed -n '2p'
echo "$(getconf _NPROCESSORS_ONLN) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg 2> /dev/null || echo unknown), medians of $runs runs in milliseconds"
printf '%-28s %12s %12s %12s\n' '' 'main-score' 'main-text' 'process'
printf '%-28s %s\n' 'as it is' "$(medians -Xshare:auto)"
printf '%-28s %s\n' 'C1 only, serial collector' "$(medians "${fast[@]}")"
printf '%-28s %s\n' 'the same with AppCDS' "$(medians "${fast[@]}" -XX:SharedArchiveFile="$folder/psa.jsa")"
