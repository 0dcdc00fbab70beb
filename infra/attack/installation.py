"""An installation of its own for the attacks: a private PostgreSQL, keys, and the services' own executables.

It listens on loopback only, and is gone when the block ends.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ["submissions", "proposals", "working-group", "notifications", "identity", "gateway"]
PORT = int(os.environ.get("NPP16_ATTACK_PORT", "8269"))


class Row(NamedTuple):
    """What became of an attack."""

    test: str
    limit: str
    observed: str
    passed: bool


def say(text):
    print(f"attack: {text}", file=sys.stderr, flush=True)


class Installation:
    def __init__(self, binaries):
        self.binaries = Path(binaries)
        self.home = Path(tempfile.mkdtemp(prefix="na.", dir="/tmp"))
        self.home.chmod(0o711)
        self.keys = self.home / "keys"
        self.port = PORT
        self.processes = {}

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in self.processes.values():
            process.send_signal(signal.SIGTERM)
        for process in self.processes.values():
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                print(f"attack: process {process.pid} does not stop; it is killed", flush=True)
                process.kill()
        self._postgres("stop")
        shutil.rmtree(self.home, ignore_errors=True)

    def endpoint(self, service):
        return f"ipc://{self.home}/{service}"

    def npp16(self, *arguments):
        variables = os.environ | {"NPP16_KEYS": str(self.keys), "NPP16_SERVER": f"http://127.0.0.1:{self.port}"}
        return self._run(self.binaries / "npp16", *arguments, env=variables).strip()

    def token(self, role):
        return self.npp16("token", role)

    def sql(self, statement):
        return self._run("psql", "-X", "-qtA", "-v", "ON_ERROR_STOP=1", self.database, "-c", statement).strip()

    def log(self, service):
        return self.home / f"{service}.log"

    def resident_megabytes(self, service):
        pages = int(Path(f"/proc/{self.processes[service].pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGESIZE") / 1_048_576

    def processor_seconds(self, service):
        fields = Path(f"/proc/{self.processes[service].pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _start(self):
        admin = self._postgres("start").strip()
        self._run(self.binaries / "npp16", "keys", "generate", "--keys", self.keys)
        self._run("psql", "-X", "-q", admin, "-c", "CREATE DATABASE npp16")
        self.database = re.sub("dbname=\\S+", "dbname=npp16", admin)
        for service in SERVICES:
            self._run(
                self.binaries / f"npp16-{service}", "migrate",
                env=os.environ | {"NPP16_ADMIN_DATABASE": self.database, "NPP16_KEYS": str(self.keys)})
        for service in SERVICES:
            self._start_service(service)
        for _ in range(300):
            if self._is_ready():
                break
            time.sleep(0.1)
        else:
            sys.exit("attack: the installation does not become ready")
        self.npp16("import", "record", str(ROOT / "infra/record/unea-5-12"), "--as", "secretariat")

    def _start_service(self, service):
        role = f"npp16_{service.replace('-', '_')}"
        variables = os.environ | {
            "NPP16_SERVICE_DATABASE": re.sub("user=\\S+", f"user={role}", self.database),
            "NPP16_KEYS": str(self.keys),
            "NPP16_BIND": self.endpoint(service), "NPP16_MAIL": f"maildir:{self.home}/mail",
            "NPP16_MAIL_FROM": "notifications@example.org", "NPP16_HTTP_HOST": "127.0.0.1",
            "NPP16_HTTP_PORT": str(self.port),
        }
        for other in SERVICES:
            variables[f"NPP16_ENDPOINT_{other.upper().replace('-', '_')}"] = self.endpoint(other)
        with open(self.log(service), "ab") as log:
            self.processes[service] = subprocess.Popen(
                [self.binaries / f"npp16-{service}"], env=variables, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def _is_ready(self):
        done = subprocess.run(
            [self.binaries / "npp16", "health"], capture_output=True,
            env=os.environ | {"NPP16_SERVER": f"http://127.0.0.1:{self.port}"})
        return done.returncode == 0

    def _postgres(self, command):
        return self._run(ROOT / "infra/scripts/private-postgres.sh", command, self.home / "postgres")

    def _run(self, *command, **options):
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(str(part) for part in command)}: {done.stderr.strip()}")
        return done.stdout


def report(rows):
    """Prints a table, and says whether everything held."""
    widths = [max(len(row[column]) for row in rows + [("test", "limit", "observed", "")]) for column in range(3)]
    for row in [("test", "limit", "observed", "")] + rows:
        words = "" if row[3] == "" else "held" if row[3] else "FAILED"
        print("  ".join(row[column].ljust(widths[column]) for column in range(3)) + "  " + words)
    Path("attack.json").write_text(json.dumps([row._asdict() for row in rows], indent=2) + "\n")
    return all(row.passed for row in rows)
