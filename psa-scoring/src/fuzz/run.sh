#!/usr/bin/env bash
# Coverage-guided fuzzing of the readers: each for SECONDS (default 600), beginning with the seeds beside this script.
# Usage: psa-scoring/src/fuzz/run.sh [SECONDS] [READER ...]    needs psa.jar (mvn -DskipTests package); not part of the build
# Jazzer 0.22.1 (Apache-2.0) comes through Maven and is not shipped.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/../../target/psa.jar
seconds=${1:-600}
shift || true
readers=${*:-AssessmentJsonFuzz RegisterJsonFuzz AssessmentCsvFuzz RubricTableFuzz WorkbookFuzz}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for part in jazzer jazzer-api; do
    (cd "$work" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
        -Dartifact=com.code-intelligence:$part:0.22.1 -DoutputDirectory="$work/lib")
done
mkdir "$work/classes"
javac -d "$work/classes" -cp "$jar" "$here"/java/*.java
failed=0
for reader in $readers; do
    seeds=$here/seeds/$(case $reader in Register*) echo register ;; *Json*) echo json ;; *Table*) echo rubric ;; *Workbook*) echo workbook ;; *) echo csv ;; esac)
    mkdir "$work/$reader"
    echo "== $reader, $seconds s"
    (cd "$work" && java -Xmx1500m -cp "$work/lib/*:$jar:$work/classes" com.code_intelligence.jazzer.Jazzer \
        --target_class="$reader" --instrumentation_includes='io.github.psadelivery.**' \
        -max_total_time="$seconds" -timeout=25 -rss_limit_mb=8192 -max_len=65536 -print_final_stats=1 \
        "$work/$reader" "$seeds" >"$work/$reader.log" 2>&1) || failed=1
    grep -E 'stat::|DONE|== Java Exception|^Caused|exception' "$work/$reader.log" | tail -20
    [ $failed = 0 ] || { tail -40 "$work/$reader.log"; exit 1; }
done
echo "No reader gave anything but what it reads and problems."
