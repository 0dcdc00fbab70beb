#!/usr/bin/env python3
"""Times the pages of an installation of its own, and weighs them, beside a page that Hummingbird serves and nobody makes.

    infra/bench/pages.py .build/release [ACTIONS]

First with the record alone, then with 100,000 actions beside it. Prints for each page what a first visit takes over the wire (the page,
the style sheet and the script, compressed), p50 and p95 of the server's time, and p95 as a ratio to that of the bare page of the
same run, asked by turns. Writes pages.json, and ends with 1 where a limit is not kept.
"""

import gzip
import http.client
import json
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

from installation import Installation

ACTIONS = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
ASKED = int(os.environ.get("NPP16_BENCH_ASKED", "200"))
LANGUAGES = ("en", "ar")
MOST_BYTES = 35 * 1024
MOST_SCRIPT_BYTES = 15 * 1024
# Milliseconds at p95: on the record, and with many actions.
MOST_MS = (30, 50)

PUBLIC = [
    "", "/proposals", "/proposals/7", "/proposals/7/versions", "/provenance", "/clusters", "/points",
    "/proposals/7/similar-texts", "/publications", "/actions", "/actions?overdue=true", "/board", "/needs", "/needs/need-2b-a-1",
    "/trace?need=need-2b-a-1", "/trace?proposal=7", "/gaps", "/gaps/needs", "/gaps/proposals", "/gaps/actions",
    "/indicators", "/instruments", "/instruments/unep", "/calls", "/submissions", "/sessions", "/decisions",
    "/documents", "/parties", "/parties/chile", "/mandate", "/search?q=mining", "/sign-in",
]
OWN = {
    "focal-point:chile": ["/me", "/me/follows", "/actions", "/acts", "/actions/propose", "/submissions/receive"],
    "secretariat": ["/me", "/actions", "/board", "/gaps", "/actions/propose", "/administration", "/deliveries", "/inbox",
        "/services/working-group/trail"],
}


class Asker:
    """Asks for one page at a time, on a connection that stays."""

    def __init__(self, port, token=None):
        self.port = port
        self.headers = {"Accept": "text/html", "Accept-Encoding": "gzip"}
        if token:
            self.headers["Authorization"] = f"Bearer {token}"
        self.connection = http.client.HTTPConnection("127.0.0.1", port)

    def ask(self, path):
        start = time.perf_counter()
        self.connection.request("GET", path, headers=self.headers)
        answer = self.connection.getresponse()
        body = answer.read()
        elapsed = (time.perf_counter() - start) * 1000
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        packed = answer.getheader("Content-Encoding") == "gzip"
        return elapsed, len(body), gzip.decompress(body) if packed else body


def measure(asker, path, bare):
    """By turns with the bare page, so that both have the same machine."""
    # A server closes what was idle for long.
    asker.connection.close()
    for _ in range(10):
        _, size, text = asker.ask(path)
        bare.ask("/")
    times, theirs = [], []
    for _ in range(ASKED):
        times.append(asker.ask(path)[0])
        theirs.append(bare.ask("/")[0])
    return sorted(times), sorted(theirs), size, text.decode()


def p95(times):
    return times[int(len(times) * 0.95)]


def assets(asker, text):
    """What the page loads beside itself, in bytes over the wire: the style sheet, and the script."""
    style = re.search(r'<link rel="stylesheet" href="([^"]+)"', text)
    script = re.search(r'<script type="module" src="([^"]+)"', text)
    return tuple(asker.ask(found.group(1))[1] if found else 0 for found in (style, script))


def rows(installation, bare, places, most_ms):
    for role, paths in places.items():
        asker = Asker(installation.port, installation.token(role) if role else None)
        for path in paths:
            for language in LANGUAGES:
                times, theirs, size, text = measure(asker, f"/{language}{path}", bare)
                style, script = assets(asker, text)
                row = {
                    "page": path or "/", "language": language, "reader": role or "everybody", "actions": installation.actions,
                    "bytes": len(text.encode()), "first_visit_bytes": size + style + script, "script_bytes": script,
                    "p50_ms": statistics.median(times), "p95_ms": p95(times), "bare_p95_ms": p95(theirs),
                    "ratio": p95(times) / p95(theirs), "most_ms": most_ms,
                }
                row["is_kept"] = (
                    row["first_visit_bytes"] <= MOST_BYTES and script <= MOST_SCRIPT_BYTES and row["p95_ms"] <= most_ms)
                yield row


def show(row):
    print(
        f"{row['page']:32} {row['language']:3} {row['reader']:18} {row['actions']:>7} {row['bytes']:>8} "
        f"{row['first_visit_bytes']:>8} {row['p50_ms']:8.2f} {row['p95_ms']:8.2f} {row['ratio']:7.1f}"
        f"{'' if row['is_kept'] else '  OVER'}", flush=True)


def main():
    found = []
    print(
        f"{'page':32} {'':3} {'reader':18} {'actions':>7} {'bytes':>8} {'visit':>8} {'p50 ms':>8} {'p95 ms':>8} {'ratio':>7}")
    with Installation(sys.argv[1]) as installation, subprocess.Popen(
        [installation.binaries / "Load", "page"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        bare = Asker(int(server.stdout.readline()))
        for size, most_ms in zip((0, ACTIONS), MOST_MS):
            if size:
                installation.fill(size)
            for row in rows(installation, bare, {None: PUBLIC} | OWN, most_ms):
                found.append(row)
                show(row)
        server.stdin.close()
    over = [row for row in found if not row["is_kept"]]
    heaviest = max(found, key=lambda row: row["first_visit_bytes"])
    slowest = max(found, key=lambda row: row["p95_ms"])
    print(
        f"{len(found)} measured, {len(over)} over a limit; heaviest {heaviest['page']} with {heaviest['first_visit_bytes']} bytes, "
        f"slowest {slowest['page']} with {slowest['p95_ms']:.1f} ms at p95, a bare page {slowest['bare_p95_ms']:.2f} ms")
    Path("pages.json").write_text(json.dumps(found, indent=2) + "\n")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
