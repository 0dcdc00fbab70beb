#!/bin/sh
# Runs every test against a private PostgreSQL cluster that is made here and gone afterwards.
# Arguments name suites of tests: UnitTests ContractTests HandlerTests IntegrationTests SystemTests; all where there are none.
# NPP16_TEST_OPTIONS are options of `swift build` by which the tests were built.
set -eu
cd "$(dirname "$0")/../.."

folder=$(mktemp -d /tmp/npp16-test.XXXXXX)
chmod 711 "$folder"
beside=
# shellcheck disable=SC2329 # the trap calls it
finish() {
    code=$?
    for pid in "$folder"/*/pid; do [ ! -e "$pid" ] || kill "$(cat "$pid")" 2> /dev/null || true; done
    [ -z "$beside" ] || kill "$beside" 2> /dev/null || true
    [ "$code" -eq 0 ] || failures
    infra/scripts/private-postgres.sh stop "$folder" || true
    rm -rf "$folder"
}

# What failed, once more at the end: long before it, the output of so many tests scrolls away.
# shellcheck disable=SC2329 # finish calls it
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

# The tests of the whole in which people do their work, and nothing is killed, cut or filled up on purpose: they stand other tests
# beside them.
peaceful='^SystemTests\.SystemTests/(InBrowser|Record|Requests|Proposals|Submissions|FormalNotifications|Standing)/'

run() {
    # One after another where there is a database and processes behind: a test shall wait for what it tests, not for others.
    case $1 in
    UnitTests | ContractTests) order=--parallel ;;
    *) order=--no-parallel ;;
    esac
    case $1 in
    FaultTests) set -- "$1" --filter '^SystemTests\.' --skip "$peaceful" ;;
    PeacefulTests) set -- "$1" --filter "$peaceful" ;;
    *) set -- "$1" --filter "^$1\\." ;;
    esac
    echo "test: $1"
    # Each has a folder of its own, with a short name: addresses of sockets are short.
    suite=$1
    own="$folder/$(printf %.1s "$suite")"
    mkdir "$own" || return 1
    shift
    {
        NO_COLOR=1 TMPDIR="$own" "$tests" --testing-library swift-testing "$order" "$@" 2>&1 &
        echo $! > "$own/pid"
        wait $! || touch "$own/failed"
        rm "$own/pid"
    } | tee "$folder/$suite.log"
    [ ! -e "$own/failed" ]
}

# One suite after the other.
lane() {
    code=0
    for suite in "$@"; do run "$suite" || code=1; done
    return "$code"
}

[ $# -eq 0 ] || { lane "$@"; exit; }

# Handlers are tested by one process, which needs one core: what people do in a browser is tested beside it, and faults and load
# when both are through.
lane HandlerTests IntegrationTests > "$folder/beside" &
beside=$!
failed=0
lane UnitTests ContractTests PeacefulTests || failed=1
wait "$beside" || failed=1
beside=
cat "$folder/beside"
lane FaultTests || failed=1
exit "$failed"
