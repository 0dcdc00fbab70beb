#!/usr/bin/env python3
"""Holds what kustomize makes of these folders against the schemas of Kubernetes, where no field may be unknown.

Wants the Python package kubernetes-validate. Without kustomize or kubectl it checks the documents one by one, before
they are merged.
"""
import pathlib
import shutil
import subprocess
import sys

try:
    import kubernetes_validate
    import yaml
except ImportError:
    print("kubernetes: not checked, for the Python package kubernetes-validate is not here")
    sys.exit(0)

HERE = pathlib.Path(__file__).resolve().parent
COMPOSE = HERE.parents[1] / "compose.yaml"
# The oldest on which they have to work.
VERSION = "1.30"


def build(folder):
    """The documents that kustomize makes of a folder; none where there is no kustomize."""
    for command in [["kustomize", "build"], ["kubectl", "kustomize"]]:
        if shutil.which(command[0]):
            made = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=False)
            if made.returncode:
                sys.exit(f"{folder.relative_to(HERE)}: {made.stderr.strip()}")
            return list(yaml.safe_load_all(made.stdout))
    return None


def parts():
    """The documents that folders name as their resources."""
    for file in sorted(HERE.rglob("kustomization.yaml")):
        for name in yaml.safe_load(file.read_text()).get("resources", []):
            if (file.parent / name).is_file():
                yield from yaml.safe_load_all((file.parent / name).read_text())


def problems(documents):
    for document in documents:
        name = f"{document['kind']} {document['metadata']['name']}"
        try:
            kubernetes_validate.validate(document, VERSION, strict=True)
        except kubernetes_validate.ValidationError as error:
            yield f"{name}: {'.'.join(map(str, error.path))}: {error.message}"


def gaps(documents):
    """Services that are in compose.yaml and not here, or the other way about."""
    made = {(document["kind"], document["metadata"]["name"]) for document in documents}
    services = {name for kind, name in made if kind == "Deployment"}
    composed = {
        name for name, each in yaml.safe_load(COMPOSE.read_text())["services"].items()
        if each.get("command") == f"npp16-{name}"
    }
    for name in sorted(composed ^ services):
        yield f"{name}: compose.yaml and these folders do not have the same services"
    for name in sorted(composed - {name for kind, name in made if kind == "Service"}):
        yield f"{name}: no Service leads to it"
    for document in documents:
        if document["kind"] == "HorizontalPodAutoscaler" and document["metadata"]["name"] not in services:
            yield f"{document['metadata']['name']}: nothing to scale"


def main():
    found = []
    folders = [HERE / "base", *sorted(file.parent for file in HERE.glob("overlays/*/kustomization.yaml"))]
    builds = {folder: build(folder) for folder in folders}
    if None in builds.values():
        print("kubernetes: not merged, for neither kustomize nor kubectl is here")
        builds = {HERE: list(parts())}
    for folder, documents in builds.items():
        found += [f"{folder.relative_to(HERE)}: {line}" for line in [*problems(documents), *gaps(documents)]]
    if found:
        sys.exit("\n".join(found))
    print(f"kubernetes: {sum(map(len, builds.values()))} documents are as Kubernetes {VERSION} wants them")


main()
