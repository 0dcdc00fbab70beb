#!/usr/bin/env python3
"""Makes a stack for Docker Swarm of compose.yaml: what the services are, and which keys they get, stays said once.

    infra/swarm/derive.py > infra/swarm/stack.yaml
    infra/swarm/derive.py check     ends with 1 where stack.yaml is not what compose.yaml and keys.sh make

It ends with 1 at everything in compose.yaml of which it does not know what a stack makes of it.
"""
import fnmatch
import pathlib
import re
import shlex
import sys

try:
    import yaml
except ImportError:
    print("swarm: not checked, for the Python package PyYAML is not here")
    sys.exit(0 if sys.argv[1:] == ["check"] else 1)

ROOT = pathlib.Path(__file__).resolve().parents[2]
STACK = ROOT / "infra/swarm/stack.yaml"
HEADER = """\
# Derived from compose.yaml: `infra/swarm/derive.py > infra/swarm/stack.yaml` renews it. README.md says how to use it.
---
"""

# A stack has these, and they mean the same in it.
KEPT = {
    "cap_drop", "command", "entrypoint", "environment", "image", "init", "logging", "networks", "read_only",
    "stop_grace_period", "user",
}
# A stack does not know these, or knows them by another name, which `service` gives them.
REPLACED = {"healthcheck", "mem_limit", "pids_limit", "ports", "restart", "secrets", "shm_size", "tmpfs", "volumes"}
# `depends_on`: what comes too early ends, and is started again. `network_mode`: there is none in a stack.
# `security_opt`: Swarm has none; without capabilities and as a user without rights there is little to gain.
LEFT_OUT = {"build", "depends_on", "network_mode", "security_opt"}

# What compose says of the one machine that it runs on. None: as the environment of `docker stack deploy` says.
SETTINGS = {
    "NPP16_KEYS": "/run/secrets",
    "NPP16_PUBLIC_URL": "${NPP16_PUBLIC_URL:?is missing, where readers reach the gateway}",
    "NPP16_HTTP_PROXIES": None,
}
# Names of files on that machine. README.md says how such a file becomes a secret of the stack.
FILE_SETTINGS = {"NPP16_MAIL_PASSWORD_FILE", "NPP16_OIDC_SECRET_FILE"}

# The bus has encryption of its own; what the database is asked would cross from machine to machine as it is.
NETWORKS = {
    "backbone": {"driver": "overlay", "internal": True, "driver_opts": {"encrypted": ""}},
    "outside": {"driver": "overlay"},
}
# A volume is on one machine, and so is whoever uses it.
BESIDE_DATABASE = {"constraints": ["node.labels.npp16.database == true"]}
# Swarm ends what is not healthy. A service is not while it misses its database: that one gets two minutes to come back.
PATIENCE = {"retries": 24}


class Flow(dict):
    """A mapping that is written on one line."""


class Octal(int):
    """A number that is written as the mode of a file."""


class Dumper(yaml.SafeDumper):
    """Writes what compose.yaml says once for several services out for each, and texts of several lines as they are."""

    def ignore_aliases(self, data):
        return True

    def increase_indent(self, flow=False, indentless=False):
        return super().increase_indent(flow, False)


TAG = "tag:yaml.org,2002:"
Dumper.add_representer(Flow, lambda d, data: d.represent_mapping(TAG + "map", data.items(), flow_style=True))
Dumper.add_representer(Octal, lambda d, data: d.represent_scalar(TAG + "int", f"0{data:o}"))
Dumper.add_representer(type(None), lambda d, _: d.represent_scalar(TAG + "null", ""))
Dumper.add_representer(
    str, lambda d, data: d.represent_scalar(TAG + "str", data, style="|" if "\n" in data else None))


def dealt(services):
    """The files of each holder, as keys.sh deals them."""
    files = [f"{name}.{kind}" for kind in ["public", "secret", "database-password"] for name in services]
    files += ["subscriber.public", "token-verifying.public", "token-signing.secret", "metrics-password"]
    script = (ROOT / "infra/keys.sh").read_text()
    hands = {holder: patterns for holder, *patterns in map(shlex.split, re.findall(r"^ *deal (.+)$", script, re.M))}
    of_most = hands.pop("$service")
    holders = {}
    for holder in [*services, "migrate"]:
        patterns = [pattern.replace("$service", holder) for pattern in hands.get(holder, of_most)]
        found = {pattern: fnmatch.filter(files, pattern) for pattern in patterns}
        for pattern in [pattern for pattern in patterns if not found[pattern]]:
            sys.exit(f"keys.sh deals {pattern} to {holder}, which derive.py does not know")
        holders[holder] = [file for pattern in patterns for file in found[pattern]]
    return holders


def size(text):
    """The bytes that compose.yaml means by 64m or 1g."""
    return int(text[:-1]) << {"m": 20, "g": 30}[text[-1]]


def memory(path, text):
    return {"type": "tmpfs", "target": path, "tmpfs": Flow(size=size(text))}


def mount(volume):
    """A volume of compose.yaml; none for keys, which are secrets, and for files of the machine."""
    if isinstance(volume, dict) or volume.startswith(("keys", ".", "/", "$")):
        return []
    source, target, *options = volume.split(":")
    made = {"type": "volume", "source": source, "target": target}
    return [made | {"read_only": True} if options == ["ro"] else made]


def secret(file):
    # KeyFolder reads a folder of files with these names; none but their reader may open them.
    return Flow(source=file, target=file, uid="10016", gid="10016", mode=Octal(0o400))


def environment(settings):
    kept = {name: SETTINGS.get(name, value) for name, value in settings.items() if name not in FILE_SETTINGS}
    return {"NPP16_KEYS": SETTINGS["NPP16_KEYS"]} | kept


def deploy(name, compose, is_service):
    limits = {"memory": f"{size(compose['mem_limit']) >> 20}M", "pids": compose["pids_limit"]}
    # Names stand for the addresses of all replicas, which the bus tells apart; one for them all would hide them.
    deploy = {"endpoint_mode": "dnsrr", "resources": {"limits": Flow(limits)}}
    if not is_service:
        condition = "any" if "restart" in compose else "on-failure"
        return deploy | {"placement": BESIDE_DATABASE, "restart_policy": Flow(condition=condition, delay="2s")}
    # Two gateways cannot have the same port of a machine, not even for the moment in which one replaces the other.
    order = "stop-first" if "ports" in compose else "start-first"
    update = {"parallelism": 1, "order": order, "monitor": "30s"}
    return {"replicas": 2} | deploy | {
        "restart_policy": Flow(condition="any", delay="2s"),
        "update_config": Flow(update, failure_action="rollback"),
        "rollback_config": Flow(update, parallelism=0),
    }


def service(name, compose, files):
    is_service = compose["command"] == f"npp16-{name}"
    unknown = compose.keys() - KEPT - REPLACED - LEFT_OUT
    if unknown:
        sys.exit(f"{name} has {', '.join(sorted(unknown))}, of which derive.py does not know what a stack makes")
    made = {key: value for key, value in compose.items() if key in KEPT}
    if files:
        # Where machines pull it from, or what it is called on all of them.
        image, colon, tag = made["image"].partition(":")
        made["image"] = f"${{NPP16_IMAGE:-{image}}}{colon}{tag}"
        made["environment"] = environment(made["environment"])
        made["secrets"] = [secret(file) for file in files]
    made["networks"] = [network for network in made.get("networks", ["backbone"]) if network in NETWORKS]
    made["volumes"] = [memory(*compose["tmpfs"].split(":size="))]
    if "shm_size" in compose:
        made["volumes"].append(memory("/dev/shm", compose["shm_size"]))
    made["volumes"] += [each for volume in compose.get("volumes", []) for each in mount(volume)]
    if "ports" in compose:
        # By the machine itself: the mesh of Swarm would hide from the gateway who asks, and wants one address for all.
        published, target = re.fullmatch(r"127\.0\.0\.1:(.+):(\d+)", compose["ports"][0]).groups()
        made["ports"] = [Flow(target=int(target), published=published, protocol="tcp", mode="host")]
    if is_service:
        made["healthcheck"] = compose["healthcheck"] | {"test": ["CMD", f"npp16-{name}", "health"]} | PATIENCE
    else:
        # What runs to its end is never healthy, whatever its image says of health.
        made["healthcheck"] = compose.get("healthcheck", {"disable": True})
    made["deploy"] = deploy(name, compose, is_service)
    return made


def stack():
    compose = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    services = [name for name, each in compose.items() if each.get("command") == f"npp16-{name}"]
    holders = dealt(services)
    made = {name: service(name, compose[name], holders.get(name, [])) for name in ["postgres", "migrate", *services]}
    mounts = [volume["source"] for each in made.values() for volume in each["volumes"] if volume["type"] == "volume"]
    # Secrets cannot be changed, so a change is another name: the number in it is the deployer's.
    secrets = {
        file: Flow(external=True, name=f"npp16-${{NPP16_KEYS_VERSION:-1}}-{file}")
        for file in sorted({file for files in holders.values() for file in files})
    }
    content = {
        "version": "3.9", "services": made, "networks": NETWORKS, "volumes": dict.fromkeys(mounts), "secrets": secrets,
    }
    text = HEADER + yaml.dump(content, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=1000)
    # `docker stack` knows ${NAME:-VALUE} and ${NAME:?WORDS} alone, and no variable within another.
    beyond = re.search(r"(?<!\$)\$\{(?!\w+(:?[-?][^${}]*)?\})", text)
    if beyond:
        sys.exit(f"`docker stack` does not understand {text[beyond.start():].splitlines()[0]}")
    return text


if sys.argv[1:] == ["check"]:
    if stack() != STACK.read_text():
        sys.exit("infra/swarm/stack.yaml is out of date: infra/swarm/derive.py > infra/swarm/stack.yaml")
elif sys.argv[1:]:
    sys.exit(__doc__)
else:
    sys.stdout.write(stack())
