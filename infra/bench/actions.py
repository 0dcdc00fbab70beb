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
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.argv[1]).resolve()
SIZES = [1_000, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000]
# Asked also by those who see more than the public, and shown with their plans.
PERSONAL = {"actions of a proposal", "gaps: needs", "gaps: actions", "gap report", "board"}
EXPLAINED = PERSONAL | {"overdue actions", "trace from a need", "roll-up to the mandate", "roll-up to a proposal"}
ASKED = int(os.environ.get("NPP16_BENCH_ASKED", "200"))

home = Path(tempfile.mkdtemp(prefix="na.", dir="/tmp"))
home.chmod(0o711)
keys = home / "keys"

FILL = """
SET search_path = working_group, pg_catalog;
INSERT INTO decision (id, key, sequence, number, title, taken_on, proposals, needs, documents, recorded_by, recorded_at, terms)
SELECT 'bench-' || n, 'BENCH/' || n, 'BENCH', 'BENCH/' || n, 'Decision ' || n, current_date, ARRAY[n % 20 + 1],
    ARRAY[(SELECT array_agg(id ORDER BY id) FROM need)[n % 55 + 1]], '{{}}', 'bench', now(), '{{}}'
FROM generate_series(1, 40) AS n ON CONFLICT DO NOTHING;
INSERT INTO action (id, title, owner, due_on, due_at, priority, funding, proposals, needs, decisions, state, percent,
    visibility, zone)
SELECT 'bench-' || lpad(n::text, 7, '0'), 'Action ' || n,
    (SELECT array_agg(id ORDER BY id) FROM party WHERE kind = 'member-state')[n % 79 + 1],
    day, (day + time '21:00') AT TIME ZONE 'UTC', (ARRAY['low', 'normal', 'high'])[n % 3 + 1],
    CASE WHEN n % 7 = 0 THEN 'unfunded' ELSE 'funded' END,
    ARRAY[n % 20 + 1], ARRAY[(SELECT array_agg(id ORDER BY id) FROM need)[n % 55 + 1]], ARRAY['bench-' || n % 40 + 1],
    (ARRAY['proposed', 'accepted', 'in-progress', 'in-progress', 'blocked', 'done', 'verified', 'verified', 'dropped'])
        [n * 7919 % 9 + 1],
    n % 101, CASE WHEN n % 20 = 0 THEN 'restricted' WHEN n % 6 = 0 THEN 'parties' ELSE 'public' END, 'UTC'
FROM (SELECT n, current_date + (n * 7919::bigint % 1400)::int - 20 AS day FROM generate_series({first}, {last}) AS n) AS days;
INSERT INTO evidence (action, kind, reference, title, dated, attached_by, attached_at)
SELECT 'bench-' || lpad(n::text, 7, '0'), 'document', 'A/' || n, 'Report', current_date, 'bench', now()
FROM generate_series({first}, {last}) AS n WHERE n % 3 = 0;
"""


def psql(*statements):
    command = [
        "psql", "-X", "-qtA", "-v", "ON_ERROR_STOP=1",
        f"host={home}/run/postgres dbname=npp16 user=npp16_admin passfile='{keys}/postgres.passfile-password'",
    ]
    for statement in statements:
        command += ["-c", statement]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"actions: {done.stderr.strip()}")
    return done.stdout.strip()


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def paths():
    need = psql("SELECT id FROM working_group.need ORDER BY id LIMIT 1")
    owner = psql("SELECT owner FROM working_group.action LIMIT 1")
    action = psql("SELECT id FROM working_group.action WHERE has_evidence AND visibility = 'public' LIMIT 1")
    number = psql(f"SELECT evidence FROM working_group.evidence WHERE action = '{action}'")
    pages = {
        "actions": "actions?limit=10", "actions of an owner": f"actions?limit=10&owner={owner}",
        "actions in a state": "actions?limit=10&state=blocked", "actions of a proposal": "actions?limit=10&proposal=7",
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

    def __init__(self, port, role=None):
        self.port = port
        self.connect()
        self.headers = {}
        if role:
            token = subprocess.run(
                [BIN / "npp16", "token", role, "--keys", keys], capture_output=True, text=True, check=True)
            self.headers["Authorization"] = f"Bearer {token.stdout.strip()}"

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


def plans(reader, asked):
    """The plans of the statements that were really sent, from auto_explain's lines in the server's log."""
    log = home / "postgres.log"
    psql(
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
    port = free_port()
    system = subprocess.Popen(
        [BIN / "npp16", "up", "--home", home, "--port", str(port), "--record", ROOT / "infra/record/unea-5-12"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT,
        # What is timed are the services, not how often one address may ask.
        env=os.environ | {"NPP16_HTTP_RATE_ADDRESS": "0", "NPP16_HTTP_RATE_TOKEN": "0"})
    try:
        for line in system.stdout:
            if "ready at" in line:
                break
        subprocess.Popen(["cat"], stdin=system.stdout, stdout=subprocess.DEVNULL)
        readers = {role: Reader(port, role) for role in (None, "focal-point:chile", "secretariat")}
        found, last = {}, 0
        for size in SIZES:
            psql(FILL.format(first=last + 1, last=size))
            # Reminders and escalations of those that are late already come first.
            while psql("SELECT count(*) FROM working_group.action WHERE next_sweep_at <= now()") != "0":
                time.sleep(1)
            # What is filled in at once leaves tallies behind that years of single changes would not.
            psql("VACUUM FULL working_group.action_tally", "VACUUM FULL working_group.progress_tally")
            psql(*(f"VACUUM ANALYZE working_group.{table}" for table in ("action", "action_link", "evidence", "action_tally")))
            last = size
            pages, aggregates = paths()
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
        plans(readers[None], {name: path for name, path in (pages | aggregates).items() if name in EXPLAINED})
    finally:
        system.send_signal(signal.SIGTERM)
        system.wait(timeout=30)
        shutil.rmtree(home, ignore_errors=True)


main()
