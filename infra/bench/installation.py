"""An installation of its own for the measurements: `npp16 up` in a folder that is gone when the block ends, with the record loaded
and, where that is asked for, many actions beside it. It listens on loopback only.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

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


class Installation:
    def __init__(self, binaries):
        self.binaries = Path(binaries).resolve()
        self.home = Path(tempfile.mkdtemp(prefix="nb.", dir="/tmp"))
        self.home.chmod(0o711)
        self.actions = 0
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            self.port = found.getsockname()[1]

    def __enter__(self):
        self.system = subprocess.Popen(
            [
                self.binaries / "npp16", "up", "--home", self.home, "--port", str(self.port), "--record",
                ROOT / "infra/record/unea-5-12",
            ],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT,
            # What is timed are the services, not how often one address may ask.
            env=os.environ | {"NPP16_HTTP_RATE_ADDRESS": "0", "NPP16_HTTP_RATE_TOKEN": "0"})
        said = []
        for line in self.system.stdout:
            said.append(line)
            if "ready at" in line:
                break
        else:
            sys.exit("bench: the installation does not become ready:\n" + "".join(said[-20:]))
        subprocess.Popen(["cat"], stdin=self.system.stdout, stdout=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.system.send_signal(signal.SIGTERM)
        self.system.wait(timeout=30)
        shutil.rmtree(self.home, ignore_errors=True)

    def token(self, role):
        done = subprocess.run(
            [self.binaries / "npp16", "token", role, "--keys", self.home / "keys"], capture_output=True, text=True,
            check=True)
        return done.stdout.strip()

    def psql(self, *statements):
        command = [
            "psql", "-X", "-qtA", "-v", "ON_ERROR_STOP=1",
            f"host={self.home}/run/postgres dbname=npp16 user=npp16_admin "
            f"passfile='{self.home}/keys/postgres.passfile-password'",
        ]
        for statement in statements:
            command += ["-c", statement]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"bench: {done.stderr.strip()}")
        return done.stdout.strip()

    def fill(self, size):
        """Until there are so many actions beside those of the record."""
        self.psql(FILL.format(first=self.actions + 1, last=size))
        self.actions = size
        # Reminders and escalations of those that are late already come first.
        while self.psql("SELECT count(*) FROM working_group.action WHERE next_sweep_at <= now()") != "0":
            time.sleep(1)
        # What is filled in at once leaves tallies behind that years of single changes would not.
        self.psql("VACUUM FULL working_group.action_tally", "VACUUM FULL working_group.progress_tally")
        tables = ("action", "action_link", "evidence", "action_tally")
        self.psql(*(f"VACUUM ANALYZE working_group.{table}" for table in tables))
