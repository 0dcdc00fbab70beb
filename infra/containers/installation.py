"""An installation by compose.yaml, as its operators run it, in a project of its own."""

import os
import shutil
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ["submissions", "proposals", "working-group", "notifications", "identity", "gateway"]


class Installation:
    def __init__(self, name, folder, **settings):
        self.name, self.folder, self.settings = name, Path(folder), settings
        # Where its compose.yaml stands: that of another version brings its own.
        self.root = ROOT

    def set(self, **settings):
        """As somebody who changes .env; `up` makes it good."""
        self.settings |= settings

    def compose(self, *arguments, check=True, patience=1800, **options):
        file = self.folder / "env"
        file.write_text("".join(f"{name}={value}\n" for name, value in self.settings.items()))
        command = ["docker", "compose", "--project-name", self.name, "--env-file", file, "--file", self.root / "compose.yaml"]
        result = subprocess.run(
            [*map(str, command), *arguments], capture_output=True, text=True, timeout=patience, cwd=self.root, **options)
        if check and result.returncode:
            raise Failed(f"docker compose {' '.join(arguments)}\n{result.stdout[-3000:]}{result.stderr[-3000:]}")
        return result

    def npp16(self, *arguments, check=True):
        """What an operator types at the console."""
        return self.compose("run", "--rm", "--no-TTY", "console", "npp16", *arguments, check=check).stdout

    def up(self, *arguments):
        """Until all are healthy. Returns the seconds it took."""
        start = time.monotonic()
        self.compose("up", "--detach", "--wait", "--wait-timeout", "300", *arguments)
        return time.monotonic() - start

    def containers(self, service):
        lines = self.compose("ps", "--quiet", service).stdout.split()
        return [line for line in lines if line]

    def down(self):
        self.compose("--profile", "*", "down", "--volumes", "--remove-orphans", check=False)


class Failed(Exception):
    pass


def docker(*arguments, check=True, **options):
    result = subprocess.run(["docker", *map(str, arguments)], capture_output=True, text=True, **options)
    if check and result.returncode:
        raise Failed(f"docker {' '.join(map(str, arguments))}\n{result.stdout[-2000:]}{result.stderr[-2000:]}")
    return result.stdout


def inspect(what, template):
    return docker("inspect", "--format", template, what).strip()


def kill(container):
    """The process itself, from outside: `docker kill` would be a wish, and nothing is started again after it."""
    os.kill(int(inspect(container, "{{.State.Pid}}")), 9)


def has_engine():
    """Whether an engine answers, and Compose v2 is there."""
    if not shutil.which("docker"):
        return False
    commands = [["docker", "info"], ["docker", "compose", "version"]]
    return not any(subprocess.run(command, capture_output=True).returncode for command in commands)
