#!/usr/bin/env python3
"""Times what is asked of follow-up actions at 1,000 of them and at 100,000, through the API of an installation of its own.

Pages are of ten rows, so that they are full at either size.

    infra/bench/actions.py .build/release [ACTIONS]

Prints p50 and p95 of every page beside each other, what the aggregates cost, and the plans that PostgreSQL made of the
very statements the service sent.
"""

import http.client
import os
import re
import statistics
import sys
import time

from installation import Installation

SIZES = [1_000, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000]
# Asked also by those who see more than the public, and shown with their plans.
PERSONAL = {"actions of a proposal", "gaps: needs", "gaps: actions", "gap report", "board"}
EXPLAINED = PERSONAL | {"overdue actions", "trace from a need", "roll-up to the mandate", "roll-up to a proposal"}
ASKED = int(os.environ.get("NPP16_BENCH_ASKED", "200"))


def paths(psql):
    need = psql("SELECT id FROM working_group.need ORDER BY id LIMIT 1")
    owner = psql("SELECT owner FROM working_group.action LIMIT 1")
    action = psql("SELECT id FROM working_group.action WHERE has_evidence AND visibility = 'public' LIMIT 1")
    number = psql(f"SELECT evidence FROM working_group.evidence WHERE action = '{action}'")
    pages = {
        "actions": "actions?limit=10", "actions of an owner": f"actions?limit=10&owner={owner}",
        "actions in a state": "actions?limit=10&state=blocked", "actions of a proposal": "actions?limit=10&proposal=7",
        "actions with words": "actions?limit=10&text=action+977", "newest actions": "actions?limit=10&order=newest",
        "actions of a need": f"actions?limit=10&need={need}", "overdue actions": "actions?limit=10&overdue=true",
        "one action": f"actions/{action}", "gaps: needs": "gaps/needs?lacking=action&limit=10",
        "gaps: proposals": "gaps/proposals?limit=10", "gaps: actions": "gaps/actions?limit=10",
        "trace from a need": f"trace?limit=10&need={need}", "trace from a proposal": "trace?limit=10&proposal=7",
        "trace from a decision": "trace?limit=10&decision=bench-7", "trace from an action": f"trace?action={action}",
        "trace from evidence": f"trace?evidence={number}",
    }
    aggregates = {
        "board": "board", "gap report": "gaps", "roll-up to the mandate": "progress",
        "roll-up to a proposal": "progress/7?limit=10",
    }
    return pages, aggregates


class Reader:
    """Asks on one connection, one after the other."""

    def __init__(self, installation, role=None):
        self.port = installation.port
        self.connect()
        self.headers = {"Authorization": f"Bearer {installation.token(role)}"} if role else {}

    def connect(self):
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port)

    def ask(self, path):
        start = time.perf_counter()
        self.connection.request("GET", f"/api/v1/{path}", headers=self.headers)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            sys.exit(f"actions: {path}: {answer.status} {body.decode()}")
        return (time.perf_counter() - start) * 1000

    def times(self, path):
        # The server has closed what was idle for long.
        self.connect()
        for _ in range(12):
            self.ask(path)
        return sorted(self.ask(path) for _ in range(ASKED))


def plans(installation, reader, asked):
    """The plans of the statements that were really sent, from auto_explain's lines in the server's log."""
    log = installation.home / "postgres.log"
    installation.psql(
        "ALTER ROLE npp16_working_group SET session_preload_libraries = 'auto_explain'",
        "ALTER ROLE npp16_working_group SET auto_explain.log_min_duration = 0",
        "ALTER ROLE npp16_working_group SET auto_explain.log_analyze = on",
        "ALTER ROLE npp16_working_group SET auto_explain.log_buffers = on",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'npp16_working_group'")
    time.sleep(2)
    reader.connect()
    for name, path in asked.items():
        for _ in range(7):
            reader.ask(path)
        before = log.stat().st_size
        reader.ask(path)
        time.sleep(0.3)
        text = log.read_bytes()[before:].decode()
        entries = [entry for entry in re.split(r"\n(?=\S)", text) if "plan:" in entry and "action" in entry]
        print(f"\n=== {name}")
        for entry in entries:
            lines = [line for line in entry.split("plan:")[1].splitlines()]
            start = next((i for i, line in enumerate(lines) if "cost=" in line), 0)
            print("\n".join(line.rstrip()[:160] for line in lines[start:]))


def main():
    with Installation(sys.argv[1]) as installation:
        readers = {role: Reader(installation, role) for role in (None, "focal-point:chile", "secretariat")}
        found = {}
        for size in SIZES:
            installation.fill(size)
            pages, aggregates = paths(installation.psql)
            for role, reader in readers.items():
                for name, path in (pages | aggregates).items():
                    if role is None or name in PERSONAL:
                        found.setdefault((name, role or "public"), []).append(reader.times(path))
        small, large = SIZES
        heads = (f"p50 at {small}", "p95", f"p50 at {large}", "p95", "p95 ratio")
        print(f"{'ms, over HTTP':24} {'reader':18}" + "".join(f"{head:>15}" for head in heads))
        for (name, role), (one, other) in found.items():
            p50s = [statistics.median(times) for times in (one, other)]
            p95s = [times[int(len(times) * 0.95)] for times in (one, other)]
            figures = (p50s[0], p95s[0], p50s[1], p95s[1], p95s[1] / p95s[0])
            print(f"{name:24} {role:18}" + "".join(f"{figure:15.2f}" for figure in figures))
        plans(
            installation, readers[None],
            {name: path for name, path in (pages | aggregates).items() if name in EXPLAINED})


main()
