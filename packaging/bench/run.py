"""Measure speed and memory against the budgets: a table, and the same as JSON.

    python packaging/bench/run.py --to build/bench.json [NAME …]

Each part is a module beside this one with `measure() -> list[dict]`, run in a process of its own so
that one's memory is not another's. Nothing here passes or fails; it says what was measured.
"""

import argparse
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

from reader.app.plain_import import import_qt

PARTS = (
    "startup",
    "lookup",
    "annotating",
    "export_deck",
    "storage",
    "importing",
    "import_window",
    "page",
    "hovering",
    "long_reading",
    "mending",
    "finding",
    "searching",
    "correcting",
    "aligning",
)
WITH_QT = frozenset({"page", "hovering", "long_reading", "finding", "import_window"})


def main() -> None:
    """Run the parts and print the table."""
    parser = argparse.ArgumentParser(description="Measure speed and memory.")
    parser.add_argument("--to", type=Path)
    parser.add_argument("--part", help=argparse.SUPPRESS)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(PARTS)}")
    arguments = parser.parse_args()
    if arguments.part:
        if arguments.part in WITH_QT:
            import_qt()  # as the program does
        print(json.dumps(importlib.import_module(arguments.part).measure()))
        return
    rows = [row for name in arguments.names or PARTS for row in run_part(name)]
    for row in rows:
        print(line(row))
    if arguments.to:
        arguments.to.parent.mkdir(parents=True, exist_ok=True)
        arguments.to.write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")


def run_part(name: str) -> list[dict]:
    """Measure one part in a fresh process, offscreen unless a display was asked for."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(
        [sys.executable, __file__, "--part", name],
        env=environment, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout.splitlines()[-1])


def line(row: dict) -> str:
    """Give one line of the table."""
    beside = row["beside"]
    budget = f"budget {row['budget']}" if row["budget"] is not None else ""
    other = f"{beside['name']} {beside['value']:.4g}" if beside else ""
    ratio = f"ratio {row['ratio']:.2f}" if row["ratio"] is not None else ""
    verdict = {True: "ok", False: "OVER", None: ""}[row["ok"]]
    figures = f"{row['value']:>10.4g} {row['unit']:<8}"
    return f"{row['name']:<52} {figures} {budget:<22} {other:<34} {ratio:<12} {verdict}"


if __name__ == "__main__":
    main()
