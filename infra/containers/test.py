#!/usr/bin/env python3
"""Plays the life of an installation by compose.yaml, for real: built, started, scaled, killed, cut off, upgraded, taken down.

    infra/containers/test.py [STEP...]        all steps where none is named
    infra/containers/test.py --previous COMMIT      with `upgrade`, which begins with that commit

Needs a Docker engine with Compose v2, and says so where there is none. Prints a table of what was promised and what was seen, and
ends with 1 where a promise was not kept.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from installation import ROOT, SERVICES, Failed, Installation, docker, has_engine, inspect, kill
from load import Load

# Megabytes (10^6 bytes) that the image may have.
MOST_MEGABYTES = 250
# Where no registry is reached, programs of Debian stand in for images of others.
STAND_INS = {
    "caddy:2.8": (
        "caddy",
        'ENV XDG_DATA_HOME=/data XDG_CONFIG_HOME=/config\nCMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile"]'),
    "prom/prometheus:v2.53.2": ("prometheus", 'ENTRYPOINT ["prometheus"]'),
    "prom/alertmanager:v0.27.0": ("prometheus-alertmanager", 'ENTRYPOINT ["prometheus-alertmanager"]'),
}


class Test:
    def __init__(self, folder, previous):
        self.previous = previous
        self.rows, self.runs = [], 0
        self.it = Installation(
            "npp16-test", folder, NPP16_FRONT="172.31.217", NPP16_PORT="18016-18018", NPP16_PUBLIC_URL="https://localhost", NPP16_CLOCK_MOVABLE="true",
            COMPOSE_PROFILES="tls", NPP16_DOMAIN="localhost")

    def promise(self, what, seen, is_kept):
        self.rows.append((what, str(seen), "" if is_kept else "NOT KEPT"))
        print(f"  {what}: {seen}{'' if is_kept else '   NOT KEPT'}", flush=True)

    # What an installation goes through, in this order.

    def build(self):
        start = time.monotonic()
        self.it.compose("build", patience=3600)
        size = int(inspect("npp16:0.1.0", "{{.Size}}")) / 1e6
        self.promise("image built", f"{time.monotonic() - start:.0f} s", True)
        self.promise(f"size at most {MOST_MEGABYTES} MB", f"{size:.0f} MB", size <= MOST_MEGABYTES)
        labels = inspect("npp16:0.1.0", '{{index .Config.Labels "org.opencontainers.image.version"}}')
        self.promise("the image names its version", labels, labels == "0.1.0")
        user = inspect("npp16:0.1.0", "{{.Config.User}}")
        self.promise("the image runs as nobody in particular", user, user == "10016:10016")
        bill = docker("run", "--rm", "npp16:0.1.0", "cat", "/usr/share/npp16/sbom.spdx")
        self.promise("the image says what it is made of", f"{bill.count('PackageName:')} packages", bill.count("pkg:swift/") > 10)
        for image, (package, command) in STAND_INS.items():
            if subprocess.run(["docker", "image", "inspect", image], capture_output=True).returncode:
                text = f"FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y --no-install-recommends {package} ca-certificates\n{command}\n"
                docker("build", "--tag", image, "-", input=text)

    def up(self):
        seconds = self.it.up()
        self.promise("healthy with the record", f"{seconds:.0f} s", True)
        rows = self.it.npp16("proposals", "list", "--all", "--json").count('"number"')
        self.promise("the record is there", f"{rows} proposals", rows >= 24)
        seconds = self.it.up()
        self.promise("started again without harm", f"{seconds:.0f} s", True)

    def tours(self):
        for tour in ["", "submissions", "proposals", "working-group", "notifications", "identity"]:
            self.it.npp16("tour", *([tour] if tour else []))
        self.promise("the tours play to their ends", "six", True)

    def scale(self):
        self.it.up(*[word for service in SERVICES for word in ("--scale", f"{service}=3")])
        counts = {service: len(self.it.containers(service)) for service in SERVICES}
        self.promise("three of each", counts, set(counts.values()) == {3})

    def kills(self):
        with self.load() as load:
            for service in SERVICES:
                kill(self.it.containers(service)[0])
                time.sleep(6)
        self.judge(load, "one of three of each killed under load", may_fail=True)
        self.wait_until_well()

    def partition(self):
        with self.load() as load:
            for service in SERVICES[:-1]:
                container = self.it.containers(service)[0]
                docker("network", "disconnect", "npp16-test_backbone", container)
                time.sleep(6)
                docker("network", "connect", "--alias", service, "npp16-test_backbone", container)
        self.judge(load, "one of three of each cut off for 6 s", may_fail=True)
        self.wait_until_well()

    def database(self):
        with self.load() as load:
            time.sleep(3)
            kill(self.it.containers("postgres")[0])
            start = time.monotonic()
            self.wait_until_well()
            self.promise("well after PostgreSQL was killed", f"{time.monotonic() - start:.0f} s", True)
            time.sleep(3)
        self.judge(load, "PostgreSQL killed under load", may_fail=True)

    def upgrade(self):
        """From the commit before to this one, while people read and write."""
        self.it.down()
        with tempfile.TemporaryDirectory() as folder:
            archive = subprocess.run(["git", "archive", self.previous], cwd=ROOT, capture_output=True, check=True).stdout
            subprocess.run(["tar", "-x", "-C", folder], input=archive, check=True)
            self.it.root = Path(folder)
            self.it.compose("build", patience=3600)
            self.it.up("--no-build")
            self.it.root = ROOT
        with self.load() as load:
            time.sleep(3)
            self.it.compose("run", "--rm", "--no-TTY", "migrate")
            for service in SERVICES:
                self.replace(service)
            time.sleep(3)
        self.judge(load, "every process replaced by one of the next version", may_fail=False)

    def replace(self, service):
        """A new one first; the old one goes when the new one is well."""
        old = self.it.containers(service)
        self.it.compose(
            "up", "--detach", "--wait", "--no-deps", "--no-recreate", "--no-build", "--scale", f"{service}=2", service)
        docker("stop", *old)
        docker("rm", *old)

    def down(self):
        self.it.down()
        left = docker("volume", "ls", "--quiet", "--filter", "name=npp16-test").split()
        self.promise("nothing is left", f"{len(left)} volumes", not left)

    # What the steps have in common.

    def load(self):
        self.runs += 1
        token = self.it.npp16("token", "secretariat").strip()
        return Load((True, "localhost", 443), token, f"run-{self.runs}")

    def judge(self, load, what, may_fail):
        rows = self.it.compose(
            "exec", "--no-TTY", "postgres", "psql", "-XAtq", "-U", "postgres", "-d", "npp16", "-c",
            f"SELECT id FROM working_group.party WHERE id LIKE '{load.run}-%'").stdout.split()
        lost = set(load.acknowledged) - set(rows)
        self.promise(
            f"{what}: nothing acknowledged is lost", f"{len(load.acknowledged)} acknowledged, {len(lost)} lost",
            load.acknowledged and not lost)
        words = f"{load.failed()} of {len(load.acknowledged) + load.read + load.failed()}, longest wait {load.longest():.1f} s"
        self.promise(f"{what}: requests that failed on the way", words, may_fail or not load.failed())
        for failure, count in load.failures.most_common(5):
            print(f"      {count} times {failure}")

    def wait_until_well(self, limit=90):
        end = time.monotonic() + limit
        while self.it.compose("run", "--rm", "--no-TTY", "console", "npp16", "health", check=False).returncode:
            if time.monotonic() > end:
                raise Failed(f"not well within {limit} s\n{self.it.npp16('health', check=False)}")
            time.sleep(1)


STEPS = ["build", "up", "tours", "scale", "kills", "partition", "database", "upgrade", "down"]


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("steps", nargs="*", metavar="STEP", help=", ".join(STEPS))
    reader.add_argument("--previous", help="the commit from which `upgrade` goes to this one")
    given = reader.parse_args()
    steps = given.steps or [step for step in STEPS if step != "upgrade" or given.previous]
    if not has_engine():
        print("test-compose: skipped: no Docker engine answers (DOCKER_HOST says where one is)")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        test = Test(folder, given.previous)
        try:
            for step in steps:
                print(step, flush=True)
                getattr(test, step)()
        except (Failed, subprocess.TimeoutExpired, ProcessLookupError, IndexError) as failure:
            print(failure)
            test.rows.append((step, "failed", "NOT KEPT"))
        finally:
            if not given.steps:
                test.it.down()
    widths = [max(len(row[place]) for row in test.rows) for place in range(2)]
    print("\n" + "\n".join(f"{what:{widths[0]}}  {seen:{widths[1]}}  {mark}".rstrip() for what, seen, mark in test.rows))
    return 1 if any(mark for *_, mark in test.rows) else 0


if __name__ == "__main__":
    sys.exit(main())
