"""What the keys mean while the pairing is mended."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.page.keys import pressed


class MendCommand(Enum):
    """What can be asked for, by key or by button."""

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


_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEY = Qt.Key

KEYS: Final[Mapping[QKeyCombination, MendCommand]] = MappingProxyType(
    {
        QKeyCombination(_PLAIN, _KEY.Key_Down): MendCommand.NEXT,
        QKeyCombination(_PLAIN, _KEY.Key_Up): MendCommand.PREVIOUS,
        QKeyCombination(_PLAIN, _KEY.Key_Left): MendCommand.GO_LEFT,
        QKeyCombination(_PLAIN, _KEY.Key_Right): MendCommand.GO_RIGHT,
        QKeyCombination(_PLAIN, _KEY.Key_N): MendCommand.NEXT_DOUBT,
        QKeyCombination(_PLAIN, _KEY.Key_PageDown): MendCommand.PAGE_DOWN,
        QKeyCombination(_PLAIN, _KEY.Key_PageUp): MendCommand.PAGE_UP,
        QKeyCombination(_PLAIN, _KEY.Key_Home): MendCommand.TOP,
        QKeyCombination(_PLAIN, _KEY.Key_End): MendCommand.BOTTOM,
        QKeyCombination(_PLAIN, _KEY.Key_Space): MendCommand.MARK,
        QKeyCombination(_PLAIN, _KEY.Key_Return): MendCommand.LINK,
        QKeyCombination(_PLAIN, _KEY.Key_Enter): MendCommand.LINK,
        QKeyCombination(_PLAIN, _KEY.Key_U): MendCommand.UNLINK,
        QKeyCombination(_PLAIN, _KEY.Key_D): MendCommand.SPLIT,
        QKeyCombination(_PLAIN, _KEY.Key_M): MendCommand.MERGE_BELOW,
        QKeyCombination(_PLAIN, _KEY.Key_Delete): MendCommand.MERGE_BELOW,
        QKeyCombination(_SHIFT, _KEY.Key_M): MendCommand.MERGE_ABOVE,
        QKeyCombination(_PLAIN, _KEY.Key_Backspace): MendCommand.MERGE_ABOVE,
        QKeyCombination(_CTRL, _KEY.Key_Up): MendCommand.MOVE_UP,
        QKeyCombination(_CTRL, _KEY.Key_Down): MendCommand.MOVE_DOWN,
        QKeyCombination(_CTRL | _SHIFT, _KEY.Key_Up): MendCommand.PARAGRAPH_UP,
        QKeyCombination(_CTRL | _SHIFT, _KEY.Key_Down): MendCommand.PARAGRAPH_DOWN,
        QKeyCombination(_ALT, _KEY.Key_Up): MendCommand.SHIFT_UP,
        QKeyCombination(_ALT, _KEY.Key_Down): MendCommand.SHIFT_DOWN,
        QKeyCombination(_PLAIN, _KEY.Key_F): MendCommand.FIX,
        QKeyCombination(_PLAIN, _KEY.Key_G): MendCommand.LINE_UP,
        QKeyCombination(_PLAIN, _KEY.Key_Escape): MendCommand.LEAVE,
    }
)


def mend_command_of(event: QKeyEvent) -> MendCommand | None:
    """Give what a key asks for, None where it means nothing here."""
    return KEYS.get(pressed(event))


def is_plain(event: QKeyEvent) -> bool:
    """Whether a key would write something; on the page such keys are about words."""
    others = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not event.modifiers() & others and event.text().isprintable() and bool(event.text())
