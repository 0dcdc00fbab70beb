#!/bin/sh
# Lists the packages of Package.swift beside the newest version that each has published.
# Package.swift pins them exactly: a clone builds the same today and in a year, and an update is a commit of its own.
set -eu
cd "$(dirname "$0")/../.."
sed -n 's|.*url: "\(.*\)", exact: "\(.*\)").*|\1 \2|p' Package.swift | while read -r url pinned; do
    newest=$(git ls-remote --tags --refs "$url" | grep -o '[0-9]*\.[0-9]*\.[0-9]*$' | sort -V | tail -1)
    if [ "$newest" = "$pinned" ]; then state=current; else state=outdated; fi
    printf '%-8s  %-26s %-10s %s\n' "$state" "${url##*/}" "$pinned" "$newest"
done
