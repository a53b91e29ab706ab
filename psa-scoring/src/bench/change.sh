#!/usr/bin/env bash
# A rubric that changes while eight threads score by it: no answer may fail or be a mixture of two rubrics, heap and
# metaspace must stay flat, and a change must count within half a second. Builds nothing: run `mvn -q -DskipTests
# package` first.
#
#   psa-scoring/src/bench/change.sh [CHANGES]
#   JAVA_OPTS=-Xmx256m psa-scoring/src/bench/change.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

jar=target/psa.jar
main=io.github.psadelivery.scoring.bench.ChangeUnderLoad
if [[ ! -f $jar || ! -f target/test-classes/${main//.//}.class ]]; then
    echo "There is no $jar, or no test classes beside it. Build them first: mvn -q -DskipTests package" >&2
    exit 1
fi
read -r -a options <<< "${JAVA_OPTS:-}"
java -version 2>&1 | sed -n '2p'
echo "$(getconf _NPROCESSORS_ONLN) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg 2> /dev/null || echo unknown), java options: ${JAVA_OPTS:-none}"
java ${options[@]+"${options[@]}"} -cp "$jar:target/test-classes" "$main" "${1:-500}"
echo "load at the end: $(cut -d ' ' -f 1-3 /proc/loadavg 2> /dev/null || echo unknown)"
