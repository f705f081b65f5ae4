"""What the page's keys mean, until a person binds them otherwise."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent


class Command(Enum):
    """What a key can ask of the page."""

    NEXT_WORD = auto()
    PREVIOUS_WORD = auto()
    NEXT_ROW = auto()
    PREVIOUS_ROW = auto()
    ACROSS = auto()
    NEXT_UNKNOWN = auto()
    CHOOSE = auto()
    PAGE_DOWN = auto()
    PAGE_UP = auto()
    TOP = auto()
    BOTTOM = auto()
    EXTEND_RIGHT = auto()
    EXTEND_LEFT = auto()
    EXTEND_DOWN = auto()
    EXTEND_UP = auto()
    EXTEND_WORD_RIGHT = auto()
    EXTEND_WORD_LEFT = auto()
    EXTEND_LINE_START = auto()
    EXTEND_LINE_END = auto()
    EXTEND_ROW_START = auto()
    EXTEND_ROW_END = auto()
    EXTEND_TOP = auto()
    EXTEND_BOTTOM = auto()
    UNSELECT = auto()


_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier

Keys = Mapping[QKeyCombination, Command]

KEYS: Final[Keys] = MappingProxyType(
    {
        QKeyCombination(_NONE, Qt.Key.Key_Right): Command.NEXT_WORD,
        QKeyCombination(_NONE, Qt.Key.Key_Left): Command.PREVIOUS_WORD,
        QKeyCombination(_NONE, Qt.Key.Key_Down): Command.NEXT_ROW,
        QKeyCombination(_NONE, Qt.Key.Key_Up): Command.PREVIOUS_ROW,
        QKeyCombination(_CTRL, Qt.Key.Key_Right): Command.ACROSS,
        QKeyCombination(_CTRL, Qt.Key.Key_Left): Command.ACROSS,
        QKeyCombination(_NONE, Qt.Key.Key_Return): Command.NEXT_UNKNOWN,
        QKeyCombination(_CTRL, Qt.Key.Key_Return): Command.CHOOSE,
        QKeyCombination(_NONE, Qt.Key.Key_PageDown): Command.PAGE_DOWN,
        QKeyCombination(_NONE, Qt.Key.Key_PageUp): Command.PAGE_UP,
        QKeyCombination(_NONE, Qt.Key.Key_Home): Command.TOP,
        QKeyCombination(_NONE, Qt.Key.Key_End): Command.BOTTOM,
        QKeyCombination(_SHIFT, Qt.Key.Key_Right): Command.EXTEND_RIGHT,
        QKeyCombination(_SHIFT, Qt.Key.Key_Left): Command.EXTEND_LEFT,
        QKeyCombination(_SHIFT, Qt.Key.Key_Down): Command.EXTEND_DOWN,
        QKeyCombination(_SHIFT, Qt.Key.Key_Up): Command.EXTEND_UP,
        QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Right): Command.EXTEND_WORD_RIGHT,
        QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Left): Command.EXTEND_WORD_LEFT,
        QKeyCombination(_SHIFT, Qt.Key.Key_Home): Command.EXTEND_LINE_START,
        QKeyCombination(_SHIFT, Qt.Key.Key_End): Command.EXTEND_LINE_END,
        QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Up): Command.EXTEND_ROW_START,
        QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Down): Command.EXTEND_ROW_END,
        QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Home): Command.EXTEND_TOP,
        QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_End): Command.EXTEND_BOTTOM,
        QKeyCombination(_NONE, Qt.Key.Key_Escape): Command.UNSELECT,
    }
)


def pressed(event: QKeyEvent) -> QKeyCombination:
    """Give a key with what was held down, no matter whether it is one of the keypad."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeyCombination(modifiers, Qt.Key(event.key()))


def command_of(event: QKeyEvent, keys: Keys) -> Command | None:
    """Give what a key asks for, None where the page has no use for it; Enter is Return."""
    key = pressed(event)
    if key.key() == Qt.Key.Key_Enter:
        key = QKeyCombination(key.keyboardModifiers(), Qt.Key.Key_Return)
    return keys.get(key)
