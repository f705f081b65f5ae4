"""What keys and buttons can ask for while the pairing is mended."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class MendCommand(Enum):
    """What can be asked for, by key or by button; only Escape, which leaves, is no key to bind."""

    NEXT = auto()
    PREVIOUS = auto()
    GO_LEFT = auto()
    GO_RIGHT = auto()
    NEXT_DOUBT = auto()
    PAGE_DOWN = auto()
    PAGE_UP = auto()
    TOP = auto()
    BOTTOM = auto()
    MARK = auto()
    LINK = auto()
    UNLINK = auto()
    SPLIT = auto()
    MERGE_ABOVE = auto()
    MERGE_BELOW = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    PARAGRAPH_UP = auto()
    PARAGRAPH_DOWN = auto()
    SHIFT_UP = auto()
    SHIFT_DOWN = auto()
    FIX = auto()
    LINE_UP = auto()
    LEAVE = auto()


CommandOf = Callable[[QKeyEvent], MendCommand | None]
"""Gives what a key asks for, None where it means nothing here."""


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key would write something; on the page such keys are about words."""
    others = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not event.modifiers() & others and event.text().isprintable() and bool(event.text())
