"""From the start of the process: an empty PySide6 window beside ours, words, memory."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from rows import paired, row

ROUNDS = 7
EMPTY = Path(__file__).with_name("empty_window.py")
OURS = Path(__file__).with_name("our_window.py")


def measure() -> list[dict]:
    """Start both in turn, several times, over a data folder that has its starter articles."""
    with tempfile.TemporaryDirectory() as data:
        first = start(OURS, data)
        pairs = [(start(EMPTY, data), start(OURS, data)) for _ in range(ROUNDS)]
    painted = median(ours["painted"] for _, ours in pairs)
    empty = median(empty["painted"] for empty, _ in pairs)
    words = median(ours["words"] for _, ours in pairs)
    memory = median(ours["memory"] for _, ours in pairs)
    return [
        paired("start to first paint", painted, "s", ("an empty PySide6 window", empty), 2.5),
        row("start to first paint, the very first time", first["painted"], "s"),
        row("start to words that answer", words, "s", 1),
        row("resident memory, a starter article open", memory, "MB", 250),
    ]


def start(script: Path, data: str) -> dict:
    """Run a script that prints what it measured; times are from before its process began."""
    environment = {**os.environ, "DUIZHAO_HOME": data}
    done = subprocess.run(
        [sys.executable, str(script)],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout)
