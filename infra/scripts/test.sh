#!/bin/sh
# Runs every test against a private PostgreSQL cluster that is made here and gone afterwards.
# Arguments go to `swift test`, e.g. --filter UnitTests.
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
export NPP16_TEST_DATABASE
swift test --skip-build "$@"
