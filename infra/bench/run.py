#!/usr/bin/env python3
"""Measures the backbone against named limits in the same run, several rounds each, and takes the median.

Prints a table and writes bench.json. Everything is private to the run: a PostgreSQL cluster with fsync on, keys, and the
services' own executables over Unix sockets (the bus itself over tcp on loopback, as the raw pair).
"""

import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.argv[1])
ROUNDS = int(os.environ.get("NPP16_BENCH_ROUNDS", "3"))
SECONDS = int(os.environ.get("NPP16_BENCH_SECONDS", "5"))
EVENTS = int(os.environ.get("NPP16_BENCH_EVENTS", "200000"))
MAILS = int(os.environ.get("NPP16_BENCH_MAILS", "10000"))
SERVICES = ["submissions", "proposals", "working-group", "notifications", "identity", "gateway"]

home = Path(tempfile.mkdtemp(prefix="nb.", dir="/tmp"))
home.chmod(0o711)
keys = home / "keys"
database = None


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(str(part) for part in command)}: {done.stderr.strip()}")
    return done.stdout


def measured(*command):
    return json.loads(run(*command))


def sql(statement, on_error="1"):
    return run("psql", "-X", "-qtA", "-v", f"ON_ERROR_STOP={on_error}", database, "-c", statement).strip()


def endpoint(service):
    return f"ipc://{home}/{service}"


class Service:
    """One of the executables, until the block ends."""

    def __init__(self, name, **variables):
        self.name = name
        self.variables = variables

    def __enter__(self):
        environment = os.environ | {
            "NPP16_SERVICE_DATABASE": re.sub("user=\\S+", f"user=npp16_{self.name.replace('-', '_')}", database),
            "NPP16_KEYS": str(keys),
            "NPP16_BIND": endpoint(self.name), "NPP16_MAIL": f"maildir:{home}/mail",
            "NPP16_MAIL_FROM": "notifications@example.org", "NPP16_HTTP_PORT": "0",
        }
        for service in SERVICES:
            environment[f"NPP16_ENDPOINT_{service.upper().replace('-', '_')}"] = endpoint(service)
        environment |= self.variables
        start = time.monotonic()
        self.process = subprocess.Popen(
            [BIN / f"npp16-{self.name}"], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if '"service.ready"' in line:
                break
        self.start_seconds = time.monotonic() - start
        # Nobody reads on: the log goes where it does not fill a pipe.
        self.drain = subprocess.Popen(["cat"], stdin=self.process.stdout, stdout=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=15)
        self.drain.wait(timeout=5)

    def resident_megabytes(self):
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGESIZE") / 1_048_576


def median(rows, key):
    return statistics.median(row[key] for row in rows)


def bus():
    """Round trips and requests a second beside a ROUTER/DEALER pair in C."""
    run("gcc", "-O2", "-o", home / "raw", ROOT / "infra/bench/raw.c", "-lzmq", "-lpthread")
    address = "tcp://127.0.0.1:18760"
    # Asked by a name, as services are in containers: nothing else that is built for release shows that names work.
    name = "tcp://localhost:18760"
    result = {}
    server = subprocess.Popen([BIN / "Load", "serve", keys, address], stdin=subprocess.PIPE)
    try:
        for window in (1, 64):
            ours, curve, plain = [], [], []
            for _ in range(ROUNDS):
                ours.append(measured(BIN / "Load", "echo", keys, name, window, SECONDS, 64))
                for rows, mode in ((curve, "--curve"), (plain, "--plain")):
                    rows.append(
                        measured(home / "raw", mode, "--window", window, "--seconds", SECONDS, "--size", 400))
            result[f"window {window}"] = {
                "per_second": median(ours, "perSecond"), "p50_us": median(ours, "p50"), "p99_us": median(ours, "p99"),
                "raw_curve_per_second": median(curve, "per_second"), "raw_curve_p50_us": median(curve, "p50_us"),
                "raw_plain_per_second": median(plain, "per_second"),
            }
    finally:
        server.stdin.close()
        server.wait(timeout=10)
    return result


# The key is a constant to the planner: a volatile function would be compared with every row.
PGBENCH = """\
\\set key random(1, 1000000000000000)
SET search_path = working_group;
\\startpipeline
BEGIN;
SELECT fingerprint, is_problem, reply FROM command_receipt WHERE actor = 'bench' AND key = md5(:key::text)::uuid;
INSERT INTO need (id, list, item, part, heading, summary, regions, related_proposals, source, registered_proposals)
VALUES (gen_random_uuid()::text, 'bench', 'a', NULL, NULL, 'A need that is entered to see how fast it goes.',
    ARRAY['AG'], ARRAY[]::bigint[], NULL, ARRAY[]::bigint[]) ON CONFLICT (id) DO NOTHING;
\\endpipeline
\\startpipeline
INSERT INTO outbox (aggregate, entry) VALUES ('need' || chr(58) || 'bench', repeat('x', 480));
INSERT INTO command_receipt (actor, key, fingerprint, is_problem, reply, expires_at)
VALUES ('bench', md5(:key::text)::uuid, sha256('x'), false, repeat('x', 200), now() + make_interval(days => 7));
COMMIT;
\\endpipeline
"""


def commands():
    """Durable commands beside pgbench with the same statements, grouped into the same two trips."""
    # The search path is set once a connection by the option below; a statement of its own would be a third trip.
    script = home / "commands.sql"
    script.write_text(PGBENCH.replace("SET search_path = working_group;\n", ""))
    ours, theirs = [], []
    for _ in range(ROUNDS):
        with Service("working-group"):
            ours.append(
                measured(BIN / "Load", "commands", keys, endpoint("working-group"), 16, SECONDS))
        theirs.append(
            measured(
                ROOT / "infra/bench/pgbench.sh", f"{database} options='-c search_path=working_group'", script, 16,
                SECONDS))
        sql("TRUNCATE working_group.outbox")
    return {
        "per_second": median(ours, "perSecond"), "p50_ms": median(ours, "p50") / 1000,
        "p99_ms": median(ours, "p99") / 1000, "pgbench_per_second": median(theirs, "tps"),
        "pgbench_latency_ms": median(theirs, "latency_ms"),
    }


def applied():
    """From the commit of a command to the commit of its event in another service, by PostgreSQL's own clock."""
    with Service("working-group"), Service("proposals"):
        # Until the subscription of the hints stands, the follower lives by polling.
        time.sleep(1)
        commands = measured(BIN / "Load", "parties", keys, endpoint("working-group"), 1000, 5)
        time.sleep(2)
    p50, p99, count = sql(
        """
        SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY lag), percentile_cont(0.99) WITHIN GROUP (ORDER BY lag), count(*)
        FROM (SELECT extract(epoch FROM pg_xact_commit_timestamp(copy.xmin) - pg_xact_commit_timestamp(own.xmin)) * 1000 AS lag
            FROM working_group.party AS own JOIN proposals.party AS copy USING (id)) AS lags
        """).split("|")
    return {
        "p50_ms": float(p50), "p99_ms": float(p99), "events": int(count), "command_p50_ms": commands["p50"] / 1000,
        "command_p99_ms": commands["p99"] / 1000,
    }


def catch_up():
    """A service that has missed everything, beside COPY of the same rows."""
    sql(
        f"""
        INSERT INTO working_group.outbox (aggregate, entry)
        SELECT 'party:late-' || n, '{{"specversion":"1.0","id":"' || gen_random_uuid() || '","source":"/working-group",'
            || '"type":"npp16.working-group.party.registered.v1","subject":"party:late-' || n || '",'
            || '"time":"2026-11-23T08:00:00Z","datacontenttype":"application/json","data":{{"kind":"observer","name":"Late party ' || n
            || '","party":"late-' || n || '"}}}}'
        FROM generate_series(1, {EVENTS}) AS n
        """)
    head = int(sql("SELECT coalesce(max(position), 0) FROM working_group.event_log")) + EVENTS
    with Service("working-group"):
        start = time.monotonic()
        while int(sql("SELECT max(position) FROM working_group.event_log")) < head:
            time.sleep(0.05)
        sequenced = EVENTS / (time.monotonic() - start)
        rates = []
        for _ in range(ROUNDS):
            sql("TRUNCATE proposals.party; DELETE FROM proposals.event_cursor")
            with Service("proposals") as follower:
                start = time.monotonic()
                while int(sql("SELECT coalesce(max(position), 0) FROM proposals.event_cursor") or 0) < head:
                    time.sleep(0.05)
                rates.append(head / (time.monotonic() - start))
                memory = follower.resident_megabytes()
    file = home / "party.copy"
    with file.open("w") as out:
        subprocess.run(["psql", "-X", database, "-c", "COPY proposals.party TO STDOUT"], check=True, stdout=out)
    copies = []
    for _ in range(ROUNDS):
        sql("TRUNCATE proposals.party")
        start = time.monotonic()
        with file.open() as source:
            subprocess.run(
                ["psql", "-X", "-q", database, "-c", "COPY proposals.party FROM STDIN"], check=True, stdin=source)
        copies.append(EVENTS / (time.monotonic() - start))
    return {
        "events": EVENTS, "events_per_second": statistics.median(rates), "sequenced_per_second": sequenced,
        "copy_rows_per_second": statistics.median(copies), "follower_megabytes": memory,
    }


def processes():
    """What each service takes when nothing happens, and how soon it is ready."""
    result = {}
    running = [Service(name) for name in SERVICES]
    try:
        for service in running:
            service.__enter__()
        time.sleep(3)
        for service in running:
            result[service.name] = {
                "idle_megabytes": service.resident_megabytes(), "start_ms": service.start_seconds * 1000}
    finally:
        for service in running:
            service.__exit__()
    return result


def postfix():
    """Where smtp-source and smtp-sink stand, and what their environment has to say; None where they cannot be had.

    What is not installed is unpacked from Debian's package: its daemon is not wanted here.
    """
    if shutil.which("smtp-source", path="/usr/sbin"):
        return Path("/usr/sbin"), {}
    folder = home / "postfix"
    folder.mkdir()
    done = subprocess.run(["apt-get", "download", "-qq", "postfix"], cwd=folder, capture_output=True, text=True)
    package = next(folder.glob("*.deb"), None)
    if not package:
        say(f"the package postfix cannot be had: {done.stderr.strip()}")
        return None
    run("dpkg", "-x", package, folder)
    return folder / "usr/sbin", {"LD_LIBRARY_PATH": str(folder / "usr/lib/postfix")}


def fan_out():
    """A notification to 10,000 recipients through a mail server that takes everything, beside postfix's own source."""
    found = postfix()
    if not found:
        return None
    programs, variables = found
    environment = os.environ | variables
    address = "127.0.0.1:18725"
    account = [] if os.getuid() else ["-u", "nobody"]
    sink = subprocess.Popen(
        [programs / "smtp-sink", *account, "-c", address, "256"], stdout=subprocess.DEVNULL, env=environment)
    try:
        time.sleep(0.5)
        kept, single = [], []
        for _ in range(ROUNDS):
            # Over connections that it keeps, as we do, and over one for each mail, as it does unless told otherwise.
            for rates, options in ((kept, ["-d"]), (single, [])):
                start = time.monotonic()
                run(
                    programs / "smtp-source", *options, "-s", 4, "-m", MAILS, "-l", 3000, "-t", "box@example.org",
                    address, env=environment)
                rates.append(MAILS / (time.monotonic() - start))
        sql(
            f"""
            INSERT INTO working_group.party (id, name, kind, region, aliases)
                VALUES ('crowd', 'Crowd', 'member-state', 'AP', '{{}}');
            INSERT INTO working_group.focal_point (id, party, role, name, email, language, zone, valid_from, letter,
                    nominated_on)
                SELECT 'crowd-' || n, 'crowd', 'alternate', 'Contact ' || n,
                    'box-' || n || '@d' || n % 200 || '.example.org', 'en', 'UTC', '2020-01-01', 'L', '2020-01-01'
                FROM generate_series(1, {MAILS}) AS n;
            INSERT INTO notifications.notification (id, state, number, reference, kind, addressed, wordings, drafted_at,
                drafted_by, sent_at, sent_by) VALUES ('bench', 'sent', '2026-001', 'R', 'formal', 'focal points',
                '[{{"language":"en","authority":"official","subject":"Subject","body":"{"A line of text. " * 100}"}}]',
                now(), 'bench', now(), 'bench');
            INSERT INTO notifications.notification_recipient (notification, recipient, party, region, class, reasons,
                language, channels) SELECT 'bench', 'crowd-' || n, 'crowd', 'AP', 'to', '{{focal points}}', 'en', '{{mail}}'
                FROM generate_series(1, {MAILS}) AS n
            """)
        rates, before, after = [], [], []
        variables = {
            "NPP16_MAIL": f"smtp://{address}", "NPP16_MAIL_REPLY_TO": "secretariat@example.org",
            "NPP16_MAIL_DOMAIN_PER_MINUTE": "1000000",
        }
        with Service("working-group"), Service("notifications", **variables) as sender:
            for round in range(ROUNDS):
                time.sleep(1)
                before.append(sender.resident_megabytes())
                start = time.monotonic()
                sql(
                    f"""
                    INSERT INTO notifications.delivery (id, event_id, event, recipient, party, kind, about, subject, body,
                        reason, message_id, state, queued_at, next_attempt_at, category, notification)
                    SELECT 'bench-{round}-' || n, 'bench-{round}', 'npp16.notifications.notification.issued.v1',
                        'crowd-' || n, 'crowd', 'formal', 'notifications/2026-001', 'Subject', 'Subject', 'focal points',
                        '<bench-{round}-' || n || '@example.org>', 'queued', now(), now(), 'formal', 'bench'
                    FROM generate_series(1, {MAILS}) AS n
                    """)
                # One session waits, and looks where the service itself does.
                sql(
                    """
                    DO $$ BEGIN WHILE EXISTS (SELECT FROM notifications.delivery WHERE state = 'queued')
                        OR EXISTS (SELECT FROM notifications.delivery WHERE state = 'sending')
                        LOOP PERFORM pg_sleep(0.02); END LOOP; END $$
                    """)
                rates.append(MAILS / (time.monotonic() - start))
                sql(
                    f"""
                    DO $$ BEGIN ASSERT (SELECT count(*) FILTER (WHERE state = 'sent') = {MAILS}
                        FROM notifications.delivery WHERE event_id = 'bench-{round}'); END $$
                    """)
                after.append(sender.resident_megabytes())
    finally:
        sink.terminate()
        sink.wait(timeout=5)
    return {
        "mails": MAILS, "mails_per_second": statistics.median(rates), "source_per_second": statistics.median(kept),
        "source_single_per_second": statistics.median(single),
        "megabytes_before": before[0], "megabytes_after": after[-1],
    }


MEASUREMENTS = {
    "processes": processes, "bus": bus, "commands": commands, "applied": applied, "catch_up": catch_up,
    "fan_out": fan_out,
}
ONLY = os.environ.get("NPP16_BENCH_ONLY", "").split()


def prepare():
    global database
    script = ROOT / "infra/scripts/private-postgres.sh"
    database = run(script, "start", home / "postgres").strip()
    sql("ALTER SYSTEM SET track_commit_timestamp = on")
    run(script, "stop", home / "postgres")
    database = run(script, "start", home / "postgres").strip()
    run(BIN / "npp16", "keys", "generate", "--keys", keys)
    for service in SERVICES:
        run(
            BIN / f"npp16-{service}", "migrate",
            env=os.environ | {"NPP16_ADMIN_DATABASE": database, "NPP16_KEYS": str(keys)})


def table(results):
    bus_one, bus_many = results["bus"]["window 1"], results["bus"]["window 64"]
    durable, lag, late = results["commands"], results["applied"], results["catch_up"]
    rows = [
        ("round trip, window 1 (p50)", f"{bus_one['p50_us']:.0f} µs", f"raw C, CURVE: {bus_one['raw_curve_p50_us']:.0f} µs",
         bus_one["p50_us"] / bus_one["raw_curve_p50_us"], "≤ 2"),
        ("requests/s, window 64", f"{bus_many['per_second']:.0f}/s", f"raw C, CURVE: {bus_many['raw_curve_per_second']:.0f}/s",
         bus_many["per_second"] / bus_many["raw_curve_per_second"], ""),
        ("", "", f"raw C, plain: {bus_many['raw_plain_per_second']:.0f}/s",
         bus_many["per_second"] / bus_many["raw_plain_per_second"], ""),
        ("durable commands/s, 16 at once", f"{durable['per_second']:.0f}/s", f"pgbench: {durable['pgbench_per_second']:.0f}/s",
         durable["per_second"] / durable["pgbench_per_second"], "≥ 0.6"),
        ("commit → applied elsewhere, p50", f"{lag['p50_ms']:.1f} ms", f"command p50: {lag['command_p50_ms']:.1f} ms",
         lag["p50_ms"] / lag["command_p50_ms"], ""),
        ("commit → applied elsewhere, p99", f"{lag['p99_ms']:.1f} ms", f"command p99: {lag['command_p99_ms']:.1f} ms",
         lag["p99_ms"] / lag["command_p99_ms"], "≤ 4"),
        (f"catch-up of {late['events']} events", f"{late['events_per_second']:.0f}/s",
         f"COPY: {late['copy_rows_per_second']:.0f}/s", late["events_per_second"] / late["copy_rows_per_second"], "≥ 0.25"),
    ]
    if results.get("fan_out"):
        mail = results["fan_out"]
        rows.append(
            (f"mail to {mail['mails']} recipients", f"{mail['mails_per_second']:.0f}/s",
             f"smtp-source: {mail['source_single_per_second']:.0f}/s",
             mail["mails_per_second"] / mail["source_single_per_second"], "≥ 0.5"))
        rows.append(
            ("", "", f"on kept connections: {mail['source_per_second']:.0f}/s",
             mail["mails_per_second"] / mail["source_per_second"], ""))
        rows.append(
            ("its memory afterwards", f"{mail['megabytes_after']:.0f} MB", f"before: {mail['megabytes_before']:.0f} MB",
             mail["megabytes_after"] / mail["megabytes_before"], ""))
    for name, process in results["processes"].items():
        rows.append(
            (f"{name}, idle", f"{process['idle_megabytes']:.0f} MB", "30 MB", process["idle_megabytes"] / 30, "≤ 1"))
        rows.append(
            (f"{name}, start to ready", f"{process['start_ms']:.0f} ms", "500 ms", process["start_ms"] / 500, "≤ 1"))
    print(f"{'what':34} {'measured':>12}  {'limit of the same run':34} {'ratio':>6}  goal")
    for what, value, limit, ratio, goal in rows:
        print(f"{what:34} {value:>12}  {limit:34} {ratio:6.2f}  {goal}")


def main():
    try:
        say(f"{ROUNDS} rounds of {SECONDS} s each, on {os.cpu_count()} processors")
        prepare()
        results = {}
        for name, measure in MEASUREMENTS.items():
            if ONLY and name not in ONLY:
                continue
            say(f"{name}: {' '.join(measure.__doc__.split())}")
            results[name] = measure()
        (ROOT / "bench.json").write_text(json.dumps(results, indent=2) + "\n")
        if ONLY:
            print(json.dumps(results, indent=2))
        else:
            table(results)
    finally:
        subprocess.run([ROOT / "infra/scripts/private-postgres.sh", "stop", home / "postgres"], check=False)
        shutil.rmtree(home, ignore_errors=True)


main()
