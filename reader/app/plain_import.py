"""Qt without the watch that PySide keeps over every later import."""

import builtins
from importlib import import_module


def import_qt() -> None:
    """Import Qt, and leave Python's own import in its place.

    PySide puts a function of its own there, which reads the source text of each module imported
    after it and looks for Qt's name in it, since a module that uses Qt could ask PySide for other
    names of methods (`from __feature__ import snake_case`). Nothing here does, and the texts stay
    in memory: a tenth of the start and 18 MB. It must be called before anything else imports Qt.
    """
    plain = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = plain
