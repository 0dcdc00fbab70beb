#!/bin/bash
# Derives code from the models (see infra/generate/main.swift): `generate.sh` writes, `generate.sh check` compares.
# The tool is built with the SwiftParser of the toolchain, once for each of its versions, into .build/generate.
set -euo pipefail
cd "$(dirname "$0")/../.."
libraries="$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")/lib/swift/host"
tool=".build/generate/$(cat infra/generate/*.swift <(swiftc --version 2>&1) | sha256sum | cut -c1-16)"
if [ ! -d "$libraries/SwiftParser.swiftmodule" ]; then
    echo "generate: this toolchain has no SwiftParser in $libraries" >&2
    exit 1
fi
if [ ! -x "$tool" ]; then
    mkdir -p .build/generate
    rm -f .build/generate/*
    swiftc -swift-version 6 -I "$libraries" -L "$libraries" -Xlinker -rpath -Xlinker "$libraries" \
        -lSwiftSyntax -lSwiftParser -lSwiftOperators -o "$tool.new" infra/generate/*.swift
    mv "$tool.new" "$tool"
fi
exec "$tool" "$@"
