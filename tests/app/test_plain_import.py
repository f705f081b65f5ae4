import subprocess
import sys

_PROGRAM = """
import builtins
import linecache

plain = builtins.__import__
from reader.app.plain_import import import_qt

import_qt()
import reader.app.window

assert builtins.__import__ is plain
print(*linecache.cache)
"""


def test_no_source_text_is_read_when_the_window_is_imported() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    assert "PySide6" in done.stdout  # what PySide read itself when it was imported
    assert "main_window" not in done.stdout
