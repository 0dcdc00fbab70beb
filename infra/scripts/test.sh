#!/bin/sh
# Runs every test against a private PostgreSQL cluster that is made here and gone afterwards.
# Arguments name suites of tests: UnitTests ContractTests HandlerTests IntegrationTests SystemTests; all where there are none.
# NPP16_TEST_OPTIONS are options of `swift build` by which the tests were built.
set -eu
cd "$(dirname "$0")/../.."

folder=$(mktemp -d /tmp/npp16-test.XXXXXX)
chmod 711 "$folder"
beside=
finish() {
    code=$?
    [ -z "$beside" ] || kill "$beside" 2> /dev/null || true
    [ "$code" -eq 0 ] || failures
    infra/scripts/private-postgres.sh stop "$folder" || true
    rm -rf "$folder"
}

# What failed, once more at the end: long before it, the output of so many tests scrolls away.
failures() {
    echo "test: what failed"
    cat "$folder"/*.log | grep -A 4 -E '^✘ Test .* recorded an issue|Fatal error|Exited with' || true
}
trap finish EXIT
trap 'exit 130' INT TERM

NPP16_TEST_DATABASE=$(infra/scripts/private-postgres.sh start "$folder")
export NPP16_TEST_DATABASE

# The program of all suites. It is run as it is: the package manager holds its database, and runs one at a time.
# shellcheck disable=SC2086 # one word an option
tests=$(swift build --build-tests ${NPP16_TEST_OPTIONS:-} --show-bin-path)/npp16PackageTests.xctest

run() {
    # One after another where there is a database and processes behind: a test shall wait for what it tests, not for others.
    case $1 in
    HandlerTests | IntegrationTests | SystemTests) order=--no-parallel ;;
    *) order=--parallel ;;
    esac
    echo "test: $1"
    # Each has a folder of its own, with a short name: addresses of sockets are short.
    own="$folder/$(printf %.1s "$1")"
    mkdir "$own"
    { NO_COLOR=1 TMPDIR="$own" "$tests" --testing-library swift-testing "$order" --filter "^$1\\." 2>&1 || touch "$own/failed"; } \
        | tee "$folder/$1.log"
    [ ! -e "$own/failed" ]
}

# Waits for the suite that runs beside others, and says what it said.
settle() {
    [ -n "$beside" ] || return 0
    code=0
    wait "$beside" || code=$?
    beside=
    cat "$folder/HandlerTests.log"
    return "$code"
}

# The handlers are tested by one process, which needs one core: others go on beside it, but for those that test under load.
[ $# -gt 0 ] || set -- UnitTests ContractTests HandlerTests IntegrationTests SystemTests
case " $* " in
*" HandlerTests "*)
    run HandlerTests > /dev/null &
    beside=$!
    ;;
esac
failed=0
for suite in "$@"; do
    case $suite in
    HandlerTests) continue ;;
    SystemTests) settle || failed=1 ;;
    esac
    run "$suite" || failed=1
done
settle || failed=1
exit "$failed"
