#!/bin/sh
# Runs every test against a private PostgreSQL cluster that is made here and gone afterwards.
# Arguments name suites of tests: UnitTests ContractTests HandlerTests IntegrationTests SystemTests; all where there are none.
# NPP16_TEST_OPTIONS are further options of `swift test`.
set -eu
cd "$(dirname "$0")/../.."

folder=$(mktemp -d /tmp/npp16-test.XXXXXX)
chmod 711 "$folder"
finish() {
    infra/scripts/private-postgres.sh stop "$folder" || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT TERM

NPP16_TEST_DATABASE=$(infra/scripts/private-postgres.sh start "$folder")
mkdir "$folder/tmp"
export NPP16_TEST_DATABASE TMPDIR="$folder/tmp"

for suite in ${*:-UnitTests ContractTests HandlerTests IntegrationTests SystemTests}; do
    # One after another where there is a database and processes behind: a test shall wait for what it tests, not for others.
    case $suite in
    HandlerTests | IntegrationTests | SystemTests) order=--no-parallel ;;
    *) order=--parallel ;;
    esac
    echo "test: $suite"
    # shellcheck disable=SC2086 # one word an option
    swift test --skip-build ${NPP16_TEST_OPTIONS:-} $order --filter "^$suite\\."
done
