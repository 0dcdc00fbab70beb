#!/bin/sh
# Installs the Debian packages that building, running and testing need, and says which. What is there is left alone.
set -eu

packages="libzmq3-dev libpq-dev libcurl4-openssl-dev zlib1g-dev postgresql postgresql-contrib util-linux"
# Pages are looked at in a browser, in six languages.
[ "${1:-}" = test ] && packages="$packages gcc python3-pip python3-venv chromium fonts-noto-core fonts-noto-cjk"

missing=
for package in $packages; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
command -v swift >/dev/null || {
    echo "install: a Swift 6.3 toolchain is needed: https://www.swift.org/install" >&2
    exit 1
}
[ -z "$missing" ] && exit 0

echo "install: missing Debian packages:$missing"
as_root=
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || {
        echo "install: become root, or install sudo, and run: apt-get install$missing" >&2
        exit 1
    }
    as_root=sudo
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
# shellcheck disable=SC2086 # one word a package
$as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
echo "install: done"
