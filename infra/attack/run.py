#!/usr/bin/env python3
"""Attacks an installation of its own, on loopback, and says what held. Ends by itself after some minutes.

    infra/attack/run.py FOLDER_OF_EXECUTABLES [GROUP…]

A group is a file beside this one with a function `attack(installation)` that returns rows: `web.py` for what comes over HTTP.
Everything is bounded in number and in time. Prints a table, writes attack.json, and ends with 1 where something did not hold.
"""

import importlib
import resource
import sys
import traceback
from pathlib import Path

from installation import Installation, Row, report, say

GROUPS = ["web", "bus"]


def chosen():
    folder = Path(__file__).parent
    return sys.argv[2:] or [group for group in GROUPS if (folder / f"{group}.py").exists()]


def main():
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit, 16_384), limit))
    rows = []
    with Installation(sys.argv[1]) as installation:
        for group in chosen():
            say(group)
            try:
                rows += importlib.import_module(group).attack(installation)
            except Exception:
                traceback.print_exc()
                rows.append(Row(group, "runs to its end", "see above", False))
    sys.exit(0 if report(rows) else 1)


main()
